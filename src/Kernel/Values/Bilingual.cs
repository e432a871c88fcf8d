namespace Rekenschap.Kernel.Values;

/// <summary>
/// One text in Dutch and in English. Whatever a person reads - names, findings, reasons - is one of these, so that no
/// text exists in one language only.
/// </summary>
public sealed record Bilingual(string Nl, string En)
{
    /// <summary>The text in the reader's language.</summary>
    public string In(Language language) => language == Language.Nl ? Nl : En;

    /// <summary>A text that is the same in both languages: a code, a name.</summary>
    public static Bilingual Same(string text) => new(text, text);

    public override string ToString() => Nl;
}
