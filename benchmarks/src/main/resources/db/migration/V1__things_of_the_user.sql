CREATE TABLE things_of_the_user (id BIGINT PRIMARY KEY);
