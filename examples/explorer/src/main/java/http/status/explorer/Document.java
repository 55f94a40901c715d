package http.status.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** A text in Markdown, as GitHub reads it. */
final class Document {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> new DocumentAttributes())
            .build();

    private static final Pattern LOCAL = Pattern.compile("https?://(127\\.0\\.0\\.1|localhost)(?![A-Za-z0-9.-])");

    private final Node root;

    private Document(Node root) {
        this.root = root;
    }

    static Document parse(String markdown) {
        Node root = PARSER.parse(markdown);
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    setHeads(block);
                }
                visitChildren(block);
            }

            @Override
            public void visit(Link link) {
                if (LOCAL.matcher(link.getDestination()).lookingAt()) {
                    unwrap(link);
                }
            }
        });
        return new Document(root);
    }

    /**
     * Takes the head from a table that has no words in it, since GitHub's form always has one. Where the corner alone is
     * empty, the first column is a head, too: that of the rows.
     */
    private static void setHeads(Node table) {
        Node head = table.getFirstChild();
        if (isEmpty(head)) {
            head.unlink();
            return;
        }
        Node corner = head.getFirstChild().getFirstChild();
        if (isEmpty(corner)) {
            Node body = head.getNext();
            for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
                ((TableCell) row.getFirstChild()).setHeader(true);
            }
            ((TableCell) corner).setHeader(false);
        }
    }

    private static boolean isEmpty(Node node) {
        return TEXT.render(node).matches("[|\\s]*");
    }

    /** Leaves the words of a link: what runs on the author's machine doesn't on a reader's. */
    private static void unwrap(Link link) {
        Node child = link.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            link.insertBefore(child);
            child = next;
        }
        link.unlink();
    }

    /** The words of the first heading, empty if there is none. */
    String title() {
        return words(Heading.class);
    }

    /** The words of the first paragraph, empty if there is none. */
    String summary() {
        return words(Paragraph.class);
    }

    private String words(Class<? extends Node> type) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (type.isInstance(node)) {
                return words(node);
            }
        }
        return "";
    }

    /** The words of a part, on one line. */
    static String words(Node node) {
        return TEXT.render(node).replaceAll("\\s+", " ").strip();
    }

    /** Where the links of the document lead, in their order. */
    List<String> links() {
        List<String> links = new ArrayList<>();
        redirect(link -> {
            links.add(link);
            return link;
        });
        return links;
    }

    /** Writes the document as HTML, with its links changed. */
    String html(UnaryOperator<String> links) {
        redirect(links);
        return HTML.render(root);
    }

    private void redirect(UnaryOperator<String> change) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(change.apply(link.getDestination()));
                visitChildren(link);
            }
        });
    }
}
