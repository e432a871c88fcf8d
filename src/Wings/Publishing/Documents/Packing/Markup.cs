using System.Net;
using System.Text;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Packing;

/// <summary>Writes XML: every text and attribute encoded, every element closed, nothing between them that was not asked for.</summary>
internal sealed class Markup
{
    readonly StringBuilder text = new("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    readonly Stack<string> open = [];

    /// <summary>Opens an element until what is returned is disposed; attributes without value are left out.</summary>
    public Element In(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        text.Append('>');
        open.Push(name);
        return new(this);
    }

    /// <summary>An element without content.</summary>
    public Markup Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        text.Append("/>");
        return this;
    }

    /// <summary>An element with a text and nothing else.</summary>
    public Markup Line(string name, string words, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (In(name, attributes))
            Text(words);
        return this;
    }

    public Markup Text(string words)
    {
        text.Append(Safe(words));
        return this;
    }

    /// <summary>Markup of our own, as it stands.</summary>
    public Markup Ready(string markup)
    {
        text.Append(markup);
        return this;
    }

    /// <summary>The whole, as UTF-8 without mark.</summary>
    public byte[] Bytes() => Encoding.UTF8.GetBytes(text.ToString());

    void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
            if (value is not null)
                text.Append(' ').Append(key).Append("=\"").Append(Attribute(value)).Append('"');
    }

    static string Safe(string words) => WebUtility.HtmlEncode(Letters.Legible(words));

    /// <summary>A line end in an attribute would come out as a blank.</summary>
    static string Attribute(string value) => Safe(value).Replace("\n", "&#10;", StringComparison.Ordinal);

    /// <summary>An open element.</summary>
    public readonly struct Element(Markup markup) : IDisposable
    {
        public void Dispose() => markup.text.Append("</").Append(markup.open.Pop()).Append('>');
    }
}
