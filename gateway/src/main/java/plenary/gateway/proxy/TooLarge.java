package plenary.gateway.proxy;

/** A body grew beyond the limit while it was being read. */
final class TooLarge extends Exception {

    TooLarge(long limit) {
        super("more than " + limit + " bytes", null, false, false);
    }
}
