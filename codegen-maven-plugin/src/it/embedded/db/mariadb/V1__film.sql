create table film (
  film_id integer auto_increment primary key comment 'Assigned.',
  rating enum ('G', 'R') not null,
  details json
);

create user clerk identified by 'secret';
grant select on film to clerk;
