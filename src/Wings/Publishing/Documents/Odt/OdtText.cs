using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Packing;

namespace Rekenschap.Publishing.Documents.Odt;

/// <summary>Running text of an ODT: spans by style, links, real footnotes.</summary>
internal sealed class OdtText(Markup xml, ImmutableArray<ImmutableArray<Inline>> notes)
{
    static readonly (Stress Stress, string Style)[] Styles =
    [
        (Stress.Strong, "Strong_20_Emphasis"),
        (Stress.Slanted, "Emphasis"),
        (Stress.Code, "Source_20_Text"),
        (Stress.Raised, "Raised"),
    ];

    public void Write(IEnumerable<Inline> words)
    {
        foreach (var word in words)
            switch (word)
            {
                case Run run:
                    Write(run);
                    break;
                case Linked link:
                    Link(link);
                    break;
                case NoteMark mark:
                    Note(mark.Number);
                    break;
                default:
                    xml.Empty("text:line-break");
                    break;
            }
    }

    void Write(Run run)
    {
        var open = Styles.Where(style => run.Stress.HasFlag(style.Stress)).Select(style => style.Style).ToList();
        if (run.Lang is { } tag)
            open.Add($"Language_20_{tag}");
        foreach (var style in open)
            xml.Ready($"<text:span text:style-name=\"{style}\">");
        Spaced(run.Text);
        foreach (var _ in open)
            xml.Ready("</text:span>");
    }

    /// <summary>More than one blank, and a blank at an end, are lost unless they are named.</summary>
    void Spaced(string words)
    {
        var plain = 0;
        for (var i = 0; i < words.Length; i++)
            if (words[i] is '\t' or '\n' || words[i] == ' ' && (i == 0 || words[i - 1] == ' ' || i == words.Length - 1))
            {
                xml.Text(words[plain..i])
                    .Empty(
                        words[i] switch
                        {
                            '\t' => "text:tab",
                            '\n' => "text:line-break",
                            _ => "text:s",
                        }
                    );
                plain = i + 1;
            }
        xml.Text(words[plain..]);
    }

    void Link(Linked link)
    {
        var style = link.IsClaim ? "Claim" : "Internet_20_link";
        using (
            xml.In(
                "text:a",
                ("xlink:type", "simple"),
                ("xlink:href", Address(link.Address)),
                ("text:style-name", style),
                ("text:visited-style-name", style)
            )
        )
            foreach (var run in link.Words)
                Write(run);
    }

    /// <summary>Within the file an address is relative to the file's inside; one step up is the folder that it lies in.</summary>
    static string Address(string address) =>
        address.StartsWith('#') || Uri.TryCreate(address, UriKind.Absolute, out var whole) && !whole.IsFile
            ? address
            : "../" + address;

    void Note(int number)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        using (xml.In("text:note", ("text:id", $"note{name}"), ("text:note-class", "footnote")))
        {
            xml.Line("text:note-citation", name);
            using (xml.In("text:note-body"))
            using (xml.In("text:p", ("text:style-name", "Footnote")))
                Write(notes[number - 1].Insert(0, new Run(" ")));
        }
    }
}
