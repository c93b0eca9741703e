-- what a user of the library might have, in the place where Boot looks for it
CREATE TABLE users (name varchar(100) NOT NULL);
INSERT INTO users VALUES ('alice');
