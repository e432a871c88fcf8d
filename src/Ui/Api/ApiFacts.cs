using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>What every answer of the API rests on.</summary>
/// <param name="Mark">Equal marks, equal answers: made of the program, the ledger and the edition.</param>
/// <param name="Address">Where the public finds the site, ending in a slash; null where nobody said, and links then start at the server's root.</param>
public sealed record ApiFacts(EditionFacts Edition, string Mark, Uri? Address)
{
    /// <summary>The version of what the API promises; the first number stands in its addresses.</summary>
    public const string Version = "1.0.0";

    /// <summary>Where the API stands below the site's root.</summary>
    public const string Root = "api/v1";

    /// <summary>How far the office has written since; another number, perhaps other answers.</summary>
    public Func<long> Since { get; init; } = () => 0;

    /// <summary>Where questions on the API are mailed to; without an address of its own that of the site's postmaster, which every mail domain has.</summary>
    public string Contact
    {
        get => field ?? $"postmaster@{Address?.Host ?? Nobody.Host}";
        init;
    }

    /// <summary>The site itself; where nobody said where it is, an address that stands for none.</summary>
    public Uri Site => Address ?? Nobody;

    static readonly Uri Nobody = new("https://example.org/");

    public ImmutableArray<Language> Languages => Edition.Languages.IsDefaultOrEmpty ? [Language.Nl] : Edition.Languages;

    /// <summary>The address of something in the API: <c>/indicators/fte</c>.</summary>
    public string Href(string path) => SiteHref(Root + path);

    /// <summary>The address of a page or file of the site.</summary>
    public string SiteHref(string path) => Address is null ? "/" + path : new Uri(Address, path).AbsoluteUri;
}
