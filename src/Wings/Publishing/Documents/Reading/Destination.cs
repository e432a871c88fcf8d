using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Registers;

namespace Rekenschap.Publishing.Documents.Reading;

/// <summary>What a link's destination makes of its words.</summary>
internal abstract record Destination
{
    static readonly string[] Schemes =
    [
        "claim",
        .. RegisterScheme.All,
        "judgement",
        "not-a-figure",
        "external",
        "http",
        "https",
        "mailto",
    ];

    /// <summary>The words state a figure of ours, or what stands in a register; <paramref name="Target"/> is what stands behind <c>claim:</c>, or the whole.</summary>
    public sealed record Claim(string Target) : Destination;

    /// <summary>The words are somebody's judgement of a cause: printed as such, and held against nothing.</summary>
    public sealed record Judgement(Bilingual Whose) : Destination;

    /// <summary>The words look like a figure and state none.</summary>
    public sealed record NotAFigure : Destination;

    /// <summary>The words are somebody else's figure.</summary>
    public sealed record External(string Source, string? Date) : Destination;

    /// <summary>An ordinary link, safe to follow.</summary>
    public sealed record Page(string Url) : Destination;

    /// <summary>Not to be linked to; the words stay.</summary>
    public sealed record Refused(Bilingual Reason) : Destination;

    public static Destination Of(string? url)
    {
        url ??= "";
        if (url.Any(char.IsControl))
            return No(
                "Een verwijzing bevat een onzichtbaar teken; haal het weg",
                "A link holds an invisible character; remove it"
            );
        var colon = Scheme(url);
        if (colon < 0)
            return new Page(url);
        var rest = url[(colon + 1)..];
        return url[..colon].ToLowerInvariant() switch
        {
            "claim" => new Claim(rest),
            "not-a-figure" when rest == "" => new NotAFigure(),
            "not-a-figure" => No(
                $"Achter 'not-a-figure:' hoort niets te staan, en er staat '{rest}'",
                $"Nothing belongs behind 'not-a-figure:', and there is '{rest}'"
            ),
            "external" => ExternalDestination.Of(rest),
            "judgement" => JudgementDestination.Of(rest),
            var scheme when RegisterScheme.All.Contains(scheme) => new Claim($"{scheme}:{rest}"),
            "http" or "https" or "mailto" => new Page(url),
            var scheme => Unknown(scheme),
        };
    }

    public static Refused No(string nl, string en) => new(new Bilingual(nl, en));

    static Refused Unknown(string scheme)
    {
        var hint = Nearest.Hint(scheme, Schemes);
        return No(
            $"Een verwijzing met '{scheme}:' mag niet; het kan met http, https, mailto, # of een pad, of als claim:, event:, promise:, state:, cause:, reference:, judgement:, not-a-figure: of external:{hint.Nl}",
            $"A link with '{scheme}:' is not allowed; use http, https, mailto, # or a path, or claim:, event:, promise:, state:, cause:, reference:, judgement:, not-a-figure: or external:{hint.En}"
        );
    }

    /// <summary>Where the scheme's colon stands, or -1: browsers skip blanks before a scheme, so this does too.</summary>
    static int Scheme(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var cut = url.AsSpan().IndexOfAny("/?#");
        return colon > 0 && (cut < 0 || colon < cut) ? colon : -1;
    }
}
