package http.status.api.spi;

/**
 * What the two service types have in common: whose codes or texts they are, and where they stand among others. One class may
 * implement both, for a registry that comes with its texts.
 *
 * <p>A method that is ever added to this interface will have a default.
 */
public interface StatusProvider {
    /**
     * The id of the registry: of the codes, or of the codes that the texts are for.
     *
     * @return a short lower-case word, such as "iana": 1 to 32 of a-z, 0-9 and hyphens, a letter first; never null
     */
    String registry();

    /**
     * The place among others: the higher value comes first. Leave the default unless the registry or the texts mean to stand
     * before IANA's, as a company's override or a test double does with a value above {@link Priorities#IANA}.
     *
     * @return the priority, of any value; {@link Priorities#OWN} unless overridden
     */
    default int priority() {
        return Priorities.OWN;
    }
}
