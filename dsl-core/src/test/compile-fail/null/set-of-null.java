// NULL has a method of its own, that takes nullable columns only.
// jOOQ: database: PostgreSQL: null value in column "title" of relation "film" violates not-null constraint
// Querydsl: database: PostgreSQL: null value in column "title" of relation "film" violates not-null constraint
class Wrong extends Program {
    String title = null;
    Object o = update(FILM).set(FILM.title.to(title)); // built: film.title.to(null) has a null of Java
}

class Right extends Program {
    Object o = update(FILM).setNull(FILM.synopsis);
}
