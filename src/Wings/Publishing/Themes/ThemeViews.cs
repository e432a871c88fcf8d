using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Home;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Publishing.Themes;

/// <summary>Builds the pages of the themes in one language; figures without a theme stand under one of their own.</summary>
sealed record ThemeViews(PublicationSite Site, ImmutableArray<JudgedDocument> Documents, Language Language)
{
    const int MostClaims = 5;

    IEditionFigures Edition => Site.Figures;

    /// <summary>Those of the catalogue that have a figure, in its order.</summary>
    public IEnumerable<ThemeFacts> All => Edition.Themes.Append(ThemeTexts.Others).Where(theme => Figures(theme).Any());

    IEnumerable<IndicatorFacts> Figures(ThemeFacts theme) =>
        Edition.Indicators.Where(indicator => (indicator.Theme ?? ThemeTexts.Others.Code) == theme.Code);

    public ThemeListView List()
    {
        var frame = Site.Frame(SitePaths.Themes, Language, ThemeTexts.Title.In(Language), Section.Themes);
        return new(frame, [.. All.Select(theme => Line(theme, frame))]);
    }

    ThemeLine Line(ThemeFacts theme, PageFrame frame)
    {
        var targets = Targets(theme, frame).ToList();
        var met = targets.Count(one => one.Target.Signal == Signal.Holds);
        return new(
            theme.Name.In(Language),
            frame.ToPlace(SitePaths.Theme(theme.Code)),
            theme.Text?.In(Language),
            theme.Chapter?.In(Language),
            ThemeTexts.Count(Figures(theme).Count()).In(Language),
            met == targets.Count ? Signal.Holds : Signal.Warns,
            targets.Count == 0 ? null : ThemeTexts.Met(met, targets.Count).In(Language)
        );
    }

    public ThemeView Of(ThemeFacts theme)
    {
        var frame = Site.Frame(SitePaths.Theme(theme.Code), Language, theme.Name.In(Language), Section.Themes);
        var headlines = new HeadlineViews(Site, Edition.AsKnown(null), frame);
        return new(
            frame,
            theme.Text?.In(Language),
            theme.Chapter?.In(Language),
            [.. Targets(theme, frame)],
            [.. Figures(theme).Select(headlines.Of)],
            [.. SpokenOf(theme, frame)]
        );
    }

    IEnumerable<ThemeTarget> Targets(ThemeFacts theme, PageFrame frame)
    {
        var figures = Edition.AsKnown(null);
        return from indicator in Figures(theme)
            from target in new TargetViews(Edition, figures, indicator, Language).All()
            select new ThemeTarget(
                indicator.Name.In(Language),
                frame.ToPlace(SitePaths.Figure(indicator.Code)),
                target
            );
    }

    string Counted(int claims, Language written) =>
        ThemeTexts.Statements(claims).In(Language)
        + (written == Language ? "" : ", " + DocumentTexts.WrittenIn(written).In(Language));

    /// <summary>The claims on a theme's figures, as far as its page tells of them.</summary>
    public IEnumerable<object> ClaimsOn(ThemeFacts theme) =>
        from spoken in Claims(theme)
        from claim in spoken.Claims
        select (object)(spoken.Document.Facts, claim.Number, claim.Judged.Tag.Words);

    IEnumerable<(JudgedDocument Document, List<DocumentClaim> Claims)> Claims(ThemeFacts theme)
    {
        var codes = Figures(theme).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        return Documents.Select(document =>
            (document, document.Claims.Where(claim => codes.Contains(claim.Judged.Indicator ?? "")).ToList())
        );
    }

    IEnumerable<SpokenOf> SpokenOf(ThemeFacts theme, PageFrame frame)
    {
        foreach (var (document, claims) in Claims(theme))
        {
            var page = SitePaths.Document(document.Facts.Slug);
            if (claims.Count > 0)
                yield return new(
                    document.Facts.Title,
                    frame.To(page),
                    document.Facts.Language,
                    Counted(claims.Count, document.Facts.Language),
                    [
                        .. claims
                            .Take(MostClaims)
                            .Select(claim => (claim.Judged.Tag.Words, frame.To($"{page}#claim-{claim.Number}"))),
                    ]
                );
        }
    }
}
