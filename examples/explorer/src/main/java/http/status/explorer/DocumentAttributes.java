package http.status.explorer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What the elements of one document need beside their words. */
final class DocumentAttributes implements AttributeProvider {
    private final Set<String> anchors = new HashSet<>();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", anchor(node));
        } else if (tag.equals("pre")) {
            // Whoever has no mouse scrolls by the keyboard, which needs the focus.
            attributes.put("tabindex", "0");
        } else if (tag.equals("th")) {
            attributes.put("scope", node.getParent().getParent() instanceof TableHead ? "col" : "row");
        }
    }

    /** As GitHub makes it, so that a link leads to the same heading here and there; whatever language the machine has. */
    private String anchor(Node heading) {
        String words = Document.words(heading).toLowerCase(Locale.ROOT);
        String name = words.replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").replace(' ', '-');
        String anchor = name;
        for (int i = 1; !anchors.add(anchor); i++) {
            anchor = name + "-" + i;
        }
        return anchor;
    }
}
