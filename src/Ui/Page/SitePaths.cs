using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Page;

/// <summary>
/// Where pages stand in a publication, so that wings can link to each other's pages without knowing them. A place is a
/// path without language; <see cref="In"/> puts it under the language's folder.
/// </summary>
public static class SitePaths
{
    public const string Home = "index.html";
    public const string Figures = "figures.html";
    public const string Deliveries = "deliveries.html";
    public const string Organisations = "organisations.html";
    public const string Themes = "themes.html";
    public const string Documents = "documents.html";
    public const string Compare = "compare.html";
    public const string Search = "search.html";
    public const string About = "about.html";
    public const string Api = "api.html";
    public const string Trust = "trust.html";
    public const string Glossary = "glossary.html";
    public const string Errata = "errata.html";

    /// <summary>Every publication of the edition; only where an office keeps them.</summary>
    public const string Publications = "publications.html";

    /// <summary>The page of all claims of a document, in the document's folder.</summary>
    public const string AccountName = "account.html";

    /// <summary>What changed since publication, for a feed reader.</summary>
    public const string Feed = "feed.xml";
    public const string Styles = "assets/rekenschap.css";
    public const string Script = "assets/rekenschap.js";
    public const string Icon = "assets/rekenschap.svg";

    public static string Figure(string indicator) => $"figures/{indicator}.html";

    /// <summary>Where each value of a figure comes from; no code of a figure holds a hyphen.</summary>
    public static string Origin(string indicator) => $"figures/{indicator}-origin.html";

    public static string Organisation(string code) => $"organisations/{code}.html";

    public static string Theme(string code) => $"themes/{code}.html";

    /// <summary>What is sought in, for a script on a page that has no server behind it.</summary>
    public static string SearchWords(Language language) => $"assets/search.{Tag(language)}.js";

    /// <summary>A document has one address, whatever the reader's language, since it exists in its own only.</summary>
    public static string Document(string slug) => $"documents/{slug}.html";

    /// <summary>What opens behind a claim stands on a page of its own, so that the text stays light.</summary>
    public static string Claim(string slug, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"documents/{slug}/claim-{number}.html");

    /// <summary>Every claim of a document that has many.</summary>
    public static string Account(string slug) => $"documents/{slug}/{AccountName}";

    /// <summary>All that came in for a collection; the page of deliveries names each collection under its code.</summary>
    public static string Collection(string code) => $"deliveries/{code}.html";

    /// <summary>The edition's first language stands at the root, another in a folder of its own.</summary>
    public static string In(Language language, string place, EditionFacts edition)
    {
        var first = edition.Languages.IsDefaultOrEmpty ? Language.Nl : edition.Languages[0];
        return language == first ? place : $"{Tag(language)}/{place}";
    }

    /// <summary>The language's tag in HTML and in paths.</summary>
    public static string Tag(Language language) => language == Language.Nl ? "nl" : "en";
}
