/**
 * The one dependency: HTTP status codes, the IANA registry, and English and French texts. The module has no package of its
 * own; it brings those of others.
 *
 * <p>With {@code requires http.status}, an application sees the enum {@link http.status.iana.HttpStatus} and the whole
 * API, {@link http.status.api.StatusCode} first. The texts are there at run time, because this module needs them: in an
 * image made by {@code jlink --add-modules http.status}, too, where a module that is merely found on its own would be
 * missing.
 *
 * <p>Who needs less requires a part: {@code http.status.iana} for the enum and the API, {@code http.status.api} for the API
 * alone.
 */
module http.status {
    // Brings the API, too, and to whoever requires this module.
    requires transitive http.status.iana;

    // Only so that it is there: no application calls it, the catalogs find it.
    requires http.status.i18n;
}
