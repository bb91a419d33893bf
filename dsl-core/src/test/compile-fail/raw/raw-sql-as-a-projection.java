// Raw SQL says of what type it is.
class Wrong extends Program {
    Object o = select(raw("now()")).from(FILM); // error: location: class EveryItemMustBeAProjection
}

class Right extends Program {
    Object o = select(raw("now()").as(TIMESTAMP_WITH_TIME_ZONE)).from(FILM);
}
