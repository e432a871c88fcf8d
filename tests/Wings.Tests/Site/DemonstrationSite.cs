using System.Collections.Immutable;
using Rekenschap.Figures.Deliverers;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Indicators;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Explanations;
using Rekenschap.Publishing.Home;
using Rekenschap.Publishing.Search;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Demonstration;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>Pages of the demonstration as they are drawn, without writing any.</summary>
static class DemonstrationSite
{
    static readonly Lazy<(EditionBuild Build, PublicationSite Site)> Made = new(() =>
    {
        var build = new EditionBuild(Example.Edition);
        build.ReadFigures();
        build.JudgeDocuments();
        return (build, build.Site([], null));
    });

    public static DeliveriesView Deliveries(Language language) =>
        DeliveriesViews.Of(Made.Value.Site, Made.Value.Build.Read.Folder!.Collections, language);

    public static CollectionPageView Collection(string code, Language language)
    {
        var (build, site) = Made.Value;
        return DeliveriesViews.Of(site, build.Read.Folder!.Collections.Single(one => one.Code == code), language);
    }

    public static IEnumerable<DocumentView> Documents() =>
        Made.Value.Build.Publication.Documents.Select(one => DocumentViews.Of(Made.Value.Site, one));

    /// <summary>Every document with what is sent of it.</summary>
    public static IEnumerable<(JudgedDocument Judged, Manuscript Manuscript)> Manuscripts() =>
        Made.Value.Build.Publication.Documents.Select(one => (one, WriteManuscript.Of(Made.Value.Site, one)));

    public static AccountPageView Account(string slug)
    {
        var (build, site) = Made.Value;
        return Accounts.Page(site, build.Publication.Documents.Single(one => one.Facts.Slug == slug));
    }

    /// <summary>How many claims there are, how many held when published, and how many hold now.</summary>
    public static (int All, int Then, int Now) Holding()
    {
        var documents = Made.Value.Build.Publication.Documents;
        var then = documents.Sum(one => one.Claims.Count(claim => claim.Judged.Verdict == Verdict.Holds));
        var errata = documents.SelectMany(one => one.Errata).ToList();
        var lost = errata.Count(one => one.Was.Verdict == Verdict.Holds);
        var won = errata.Count(one => one.Is.Verdict == Verdict.Holds);
        return (documents.Sum(one => one.Claims.Length), then, then - lost + won);
    }

    /// <summary>Why claims of a verdict have it.</summary>
    public static IEnumerable<Bilingual> Reasons(Verdict verdict) =>
        Made
            .Value.Build.Publication.Documents.SelectMany(one => one.Claims)
            .Where(claim => claim.Judged.Verdict == verdict)
            .Select(claim => claim.Judged.Reason);

    /// <summary>What opens behind the claims that say other than another does.</summary>
    public static IEnumerable<ClaimView> ClaimViews()
    {
        var (build, site) = Made.Value;
        foreach (var document in build.Publication.Documents)
        foreach (var claim in document.Claims.Where(claim => !claim.Contradicts.IsEmpty))
        {
            var frame = DocumentViews.Of(site, document).Frame;
            var figures = site.Figures.AsKnown(document.Facts.KnownAt);
            yield return new ClaimViews(site.Figures, figures, document, frame).Of(claim);
        }
    }

    /// <summary>How many claims each document has, by its page.</summary>
    public static IReadOnlyDictionary<string, int> Claims() =>
        Made.Value.Build.Publication.Documents.ToDictionary(
            one => SitePaths.Document(one.Facts.Slug),
            one => one.Claims.Length
        );

    public static OrganisationView Organisation(string code, Language language)
    {
        var (build, site) = Made.Value;
        var views = new OrganisationViews(site, build.Read.Folder!.Collections, site.Figures.AsKnown(null), language);
        return views.Of(site.Figures.Organisations.ByCode(code)!);
    }

    public static IndicatorView Figure(string code, Language language)
    {
        var (build, site) = Made.Value;
        return IndicatorViews.Of(
            site,
            build.Read.Folder!.Collections,
            site.Figures.AsKnown(null),
            site.Figures.Indicator(code)!,
            language
        );
    }

    public static OriginView Origin(string code, Language language)
    {
        var site = Made.Value.Site;
        return new OriginViews(site, site.Figures.AsKnown(null), site.Figures.Indicator(code)!, language).Build();
    }

    public static TrustView Trust(Language language)
    {
        var (build, site) = Made.Value;
        return new ExplanationViews(site, build.Publication.Documents, Policy.Default, language).Trust();
    }

    public static HomeView Home(Language language)
    {
        var (build, site) = Made.Value;
        return new HomeViews(site, build.Publication.Documents, language).Build();
    }

    /// <summary>Paths of what is found, the best first.</summary>
    public static ImmutableArray<string> Find(string asked, Language language)
    {
        var (build, site) = Made.Value;
        var index = new SearchViews(site, build.Publication.Documents, language).Index;
        return [.. index.Find(asked, 10).Select(hit => hit.Entry.Path)];
    }
}
