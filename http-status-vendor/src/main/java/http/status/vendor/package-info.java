/**
 * Status codes outside IANA's registry, as vendors really send or log them.
 *
 * <ul>
 *   <li>Each vendor is a registry of its own: a class of constants such as {@link http.status.vendor.NginxStatus}, and a
 *       provider such as {@link http.status.vendor.NginxRegistry} that plugs their codes and texts in.
 *   <li>All that is said comes from the page that the code's reference names, mostly the vendor's own. Where it is not, or
 *       was not seen whole, the Javadoc of the constant says "Medium confidence" and why. What is of low confidence has no
 *       constant.
 *   <li>{@link http.status.api.StatusCode#scope()} tells whether a client can ever receive a code: many stand in logs alone.
 *       A code that a vendor sent once is {@link http.status.api.Lifecycle#OBSOLETED}.
 *   <li>Phrases are exactly the vendors'. A code to which its vendor gives no phrase has none.
 * </ul>
 *
 * <pre>{@code
 * StatusCatalog catalog = StatusCatalog.of(new IanaRegistry(), new NginxRegistry(), new MicrosoftRegistry());
 * catalog.find(499)                    // Optional[499 Client Closed Request]
 * catalog.meanings(499)                // [499 Client Closed Request, 499 Client closed the connection]
 * catalog.find(451)                    // Optional[451 Unavailable For Legal Reasons]
 * catalog.meanings(451)                // [451 Unavailable For Legal Reasons, 451 Redirect]
 * NginxStatus.CLIENT_CLOSED_REQUEST    // 499 Client Closed Request
 * NginxStatus.SSL_CERTIFICATE_ERROR.scope()    // INTERNAL
 * }</pre>
 *
 * <h2>Where vendors collide</h2>
 *
 * <p>Several meanings of a number live side by side: {@link http.status.api.StatusCatalog#meanings(int)} gives all. The
 * first of them is what {@link http.status.api.StatusCatalog#find(int)} gives. IANA's comes first
 * ({@link http.status.api.spi.Priorities#IANA}), then those of a registry of one's own
 * ({@link http.status.api.spi.Priorities#OWN} unless it says otherwise), then the vendors', from
 * {@link http.status.api.spi.Priorities#NON_STANDARD} downwards, in the order that is written here:
 *
 * <ol>
 *   <li>nginx, aws, cloudflare, microsoft, google, anthropic, twitter: who coined a code, or where it is met most;
 *   <li>alibaba, esri, laravel, linkedin, pantheon, perl, shopify, squid, ssllabs, tornado: those with codes of their own
 *       alone. Among them the alphabet decides: that is a rule, not a judgement;
 *   <li>caddy, traefik: those that took a code over, 499 from nginx;
 *   <li>informal: what is nobody's.
 * </ol>
 *
 * <p>A new vendor goes behind all that are there, the informal registry included, unless no other has any of its numbers,
 * names and phrases: so no answer ever changes by an added one. An application that wants another order says
 * {@link http.status.api.StatusCatalog#preferring}; one that asks what a client receives, and not what a log means by the
 * same number, {@link http.status.api.StatusCatalog#seenAs}. With all vendors and IANA in one catalog:
 *
 * <table>
 *   <caption>Numbers with several meanings</caption>
 *   <thead><tr><th scope="col">number</th><th scope="col">first</th><th scope="col">then</th></tr></thead>
 *   <tbody>
 *   <tr><td>308</td><td>iana</td><td>google</td></tr>
 *   <tr><td>420</td><td>twitter</td><td>shopify</td></tr>
 *   <tr><td>451</td><td>iana</td><td>microsoft</td></tr>
 *   <tr><td>463</td><td>aws</td><td>alibaba</td></tr>
 *   <tr><td>499</td><td>nginx</td><td>cloudflare, microsoft, google, esri, caddy, traefik</td></tr>
 *   <tr><td>529</td><td>anthropic</td><td>ssllabs</td></tr>
 *   <tr><td>530</td><td>cloudflare</td><td>pantheon, shopify</td></tr>
 *   <tr><td>599</td><td>alibaba</td><td>perl, tornado</td></tr>
 *   </tbody>
 * </table>
 *
 * <h2>What is left out</h2>
 *
 * <p>Numbers outside 100..999 are no status codes, though access logs show them. Nobody is known to send what stands in a
 * framework's enum alone. Drafts changed, or may change. A comment in the source is all that is left of a code that was
 * cancelled. Low confidence: nothing but a secondary list was found. 218 is doubtful: its attribution to Apache goes back to
 * itself.
 *
 * <table>
 *   <caption>Codes that stand in lists, and not here</caption>
 *   <thead><tr>
 *     <th scope="col">number</th><th scope="col">who</th><th scope="col">phrase</th><th scope="col">why not</th>
 *   </tr></thead>
 *   <tbody>
 *   <tr><td>000</td><td>Amazon</td><td></td><td>no status code</td></tr>
 *   <tr><td>0</td><td>Envoy</td><td></td><td>no status code</td></tr>
 *   <tr><td>103</td><td>Spring</td><td>Checkpoint</td><td>a framework's constant</td></tr>
 *   <tr><td>218</td><td>(attributed to Apache)</td><td>This is fine</td><td>doubtful</td></tr>
 *   <tr><td>306</td><td>IETF draft</td><td>Switch Proxy</td><td>a draft</td></tr>
 *   <tr><td>419</td><td>IETF draft</td><td>Purpose Declined</td><td>a draft</td></tr>
 *   <tr><td>419</td><td>Spring</td><td>Insufficient Space On Resource</td><td>a framework's constant</td></tr>
 *   <tr><td>420</td><td>Spring</td><td>Method Failure</td><td>a framework's constant</td></tr>
 *   <tr><td>421</td><td>Spring</td><td>Destination Locked</td><td>a framework's constant</td></tr>
 *   <tr><td>424</td><td>IETF draft</td><td>Method Failure</td><td>a draft</td></tr>
 *   <tr><td>425</td><td>IETF draft</td><td>Unordered Collection</td><td>a draft</td></tr>
 *   <tr><td>430</td><td>Shopify</td><td>Request Header Fields Too Large</td><td>low confidence, and a second meaning</td></tr>
 *   <tr><td>450</td><td>Microsoft</td><td>Blocked by Windows Parental Controls</td><td>low confidence</td></tr>
 *   <tr><td>498</td><td>nginx</td><td>(canceled)</td><td>a comment in the source</td></tr>
 *   <tr><td>508</td><td>cPanel / CloudLinux</td><td>Resource Limit Is Reached</td><td>low confidence</td></tr>
 *   <tr><td>509</td><td>Spring</td><td>Bandwidth Limit Exceeded</td><td>a framework's constant, see InformalStatus</td></tr>
 *   <tr><td>526</td><td>Cloud Foundry</td><td>Invalid SSL Certificate</td><td>low confidence</td></tr>
 *   <tr><td>598</td><td>(informal)</td><td>Network read timeout error</td><td>low confidence</td></tr>
 *   <tr><td>599</td><td>(informal)</td><td>Network connect timeout error</td><td>low confidence</td></tr>
 *   </tbody>
 * </table>
 */
@NullMarked
package http.status.vendor;

import org.jspecify.annotations.NullMarked;
