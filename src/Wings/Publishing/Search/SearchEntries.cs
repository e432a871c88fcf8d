using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Explanations;
using Rekenschap.Publishing.Themes;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Search;

/// <summary>All that a reader may look for, in one language: figures, themes, organisations, documents, words, and pages that explain.</summary>
sealed record SearchEntries(PublicationSite Site, ImmutableArray<JudgedDocument> Documents, Language Language)
{
    /// <summary>Of what the office keeps beside the publication no more than these are listed; asked for, all are found.</summary>
    const int MostListed = 500;

    public IEnumerable<SearchEntry> All() =>
        [
            .. Figures(),
            .. Themes(),
            .. Organisations(),
            .. Reports(),
            .. Words(),
            .. Pages(),
            .. Registers(),
            .. Kept(),
        ];

    IEnumerable<SearchEntry> Figures() =>
        Site.Figures.Indicators.Select(one => new SearchEntry(
            one.Name.In(Language),
            SearchTexts.Figure,
            At(SitePaths.Figure(one.Code)),
            $"{one.Code.Replace('_', ' ')} {one.Definition?.In(Language)} {Other(one.Name)}"
        ));

    IEnumerable<SearchEntry> Themes() =>
        new ThemeViews(Site, Documents, Language).All.Select(theme => new SearchEntry(
            theme.Name.In(Language),
            SearchTexts.Theme,
            At(SitePaths.Theme(theme.Code)),
            $"{theme.Text?.In(Language)} {theme.Chapter?.In(Language)} {Other(theme.Name)}"
        ));

    IEnumerable<SearchEntry> Organisations()
    {
        var named = Site.Figures.Organisations.All.ToLookup(one => one.Name.In(Language), StringComparer.Ordinal);
        // Of those that bear one name the present one first, each with its years.
        return Site
            .Figures.Organisations.All.OrderByDescending(one => one.ValidTo is null)
            .Select(one => new SearchEntry(
                NameOf(one, named[one.Name.In(Language)].Count() > 1),
                SearchTexts.Organisation,
                At(SitePaths.Organisation(one.Code)),
                $"{one.Code} {string.Join(' ', one.Aliases)} {Other(one.Name)}"
            ));
    }

    /// <param name="shared">Whether another bears the same name: then with its years.</param>
    string NameOf(Organisation one, bool shared)
    {
        var name = one.Name.In(Language);
        return shared ? $"{name} ({SearchTexts.Years(one.ValidFrom, one.ValidTo).In(Language)})" : name;
    }

    IEnumerable<SearchEntry> Reports() =>
        Documents.Select(document => new SearchEntry(
            document.Facts.Title,
            document.Facts.Language == Language
                ? SearchTexts.Document
                : SearchTexts.DocumentIn(document.Facts.Language),
            SitePaths.Document(document.Facts.Slug),
            $"{document.Facts.To} {document.Facts.Reference} {string.Join(' ', document.Headings.Select(one => one.Text))}"
        )
        {
            Names = $"{Kinds(document.Facts)} {(document.Errata.IsEmpty ? "" : SearchTexts.RevisedNames)}",
        });

    /// <summary>What a document is, in both languages, since it exists in its own only.</summary>
    static string Kinds(DocumentFacts facts)
    {
        var kind = DocumentTexts.Kind(facts.Kind);
        return $"{kind.Nl} {kind.En} {SearchTexts.KindNames(facts.Kind, facts.To)}";
    }

    IEnumerable<SearchEntry> Words() =>
        GlossaryTerms.All.Select(term => new SearchEntry(
            term.Word.In(Language),
            SearchTexts.Word,
            At(SitePaths.Glossary) + "#" + term.Anchor,
            $"{term.Meaning.In(Language)} {Other(term.Word)}"
        ));

    /// <summary>Pages that answer what a reader may wonder about, by the words of that question.</summary>
    IEnumerable<SearchEntry> Pages() =>
        [
            new(TrustTexts.Title.In(Language), SearchTexts.Page, At(SitePaths.Trust), TrustTexts.Lead.In(Language))
            {
                Names = SearchTexts.TrustNames,
            },
            new(SearchTexts.Deliveries.In(Language), SearchTexts.Page, At(SitePaths.Deliveries), "")
            {
                Names = SearchTexts.DeliveriesNames,
            },
        ];

    /// <summary>What the office keeps beside the publication: the places themselves.</summary>
    IEnumerable<SearchEntry> Registers() =>
        Site.Newer is null
            ? Site.Registers.Select(one => new SearchEntry(
                one.Words.In(Language),
                SearchTexts.Register,
                At(one.Place),
                one.Says.In(Language)
            )
            {
                Names = one.Names,
                IsPlace = true,
            })
            : [];

    IEnumerable<SearchEntry> Kept() =>
        Site.Newer is null
            ? Site.Finds.Select(
                (one, i) =>
                    new SearchEntry(one.Title.In(Language), one.Kind, At(one.Place), one.Words.In(Language))
                    {
                        Names = one.Names,
                        Listed = i < MostListed,
                    }
            )
            : [];

    /// <summary>A reader may know a thing by its name in the other language.</summary>
    string Other(Bilingual name) => Language == Language.Nl ? name.En : name.Nl;

    string At(string place) => SitePaths.In(Language, place, Site.Figures.Edition);
}
