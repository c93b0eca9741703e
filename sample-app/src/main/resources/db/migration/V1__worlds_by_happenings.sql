create table worlds_by_happenings (
    world_id   varchar(36) not null primary key,
    name       varchar(200) not null,
    happenings bigint not null
);

create index worlds_by_happenings_order on worlds_by_happenings (happenings desc, name);
