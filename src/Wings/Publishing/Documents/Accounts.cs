using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

/// <summary>The account of a document: its claims with their verdicts, under the text or, when they are many, on a page of their own.</summary>
static partial class Accounts
{
    /// <summary>More rows than this make the page of the text long, and a phone scroll without end.</summary>
    const int MostBelowText = 50;

    public static bool StandsApart(JudgedDocument document) => document.Claims.Length > MostBelowText;

    public static AccountView Of(PublicationSite site, JudgedDocument document, PageFrame frame) =>
        StandsApart(document)
            ? new(Tallies(document, frame.Language), null, frame.To(SitePaths.Account(document.Facts.Slug)))
            : new(
                Tallies(document, frame.Language),
                DocumentTables.Account(document, document.Claims, site.Figures, frame),
                null
            )
            {
                Exceptions = Exceptions.Table(document, site.Figures, frame),
            };

    static ImmutableArray<(Signal, string)> Tallies(JudgedDocument document, Language language) =>
        [
            .. document
                .Claims.GroupBy(claim =>
                    (Signal: VerdictWords.SignalOf(document, claim), Word: VerdictWords.Of(document, claim))
                )
                .OrderByDescending(group => group.Count())
                .Select(group =>
                    (
                        group.Key.Signal,
                        string.Create(CultureInfo.InvariantCulture, $"{group.Key.Word.In(language)}: {group.Count()}")
                    )
                ),
        ];

    /// <summary>The page of its own: the claims under the headings of the text that they stand below.</summary>
    public static AccountPageView Page(PublicationSite site, JudgedDocument document)
    {
        var text = DocumentViews.Of(site, document);
        var facts = document.Facts;
        var frame = text.Frame with
        {
            Path = SitePaths.Account(facts.Slug),
            Title = $"{DocumentTexts.Account.In(facts.Language)}: {facts.Title}",
        };
        var below = Below(text);
        var parts = document
            .Claims.GroupBy(claim => below.GetValueOrDefault(claim.Number))
            .OrderBy(group => group.Key)
            .Select(
                (group, i) =>
                    new AccountPart(
                        string.Create(CultureInfo.InvariantCulture, $"part-{i + 1}"),
                        group.Key == 0 ? "" : text.Contents[group.Key - 1].Words,
                        DocumentTables.Account(
                            document,
                            group,
                            site.Figures,
                            frame,
                            string.Create(CultureInfo.InvariantCulture, $"account-table-{i + 1}")
                        )
                    )
            );
        return new(frame, facts.Title, frame.To(SitePaths.Document(facts.Slug)), [.. parts])
        {
            Exceptions = Exceptions.Table(document, site.Figures, frame),
        };
    }

    /// <summary>From a claim's number to that of the heading above it, 0 above the first.</summary>
    static Dictionary<int, int> Below(DocumentView text)
    {
        var places = text.Contents.Select((heading, i) => (heading.Id, i)).ToDictionary(p => p.Id, p => p.i + 1);
        var (below, heading) = (new Dictionary<int, int>(), 0);
        foreach (var match in text.Body.SelectMany(part => HeadingOrClaim().Matches(Html(part))))
            if (match.Groups[1].Success)
                heading = places.GetValueOrDefault(match.Groups[1].Value, heading);
            else
                below[int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)] = heading;
        return below;
    }

    static string Html(BodyPart part) =>
        part switch
        {
            ProsePart prose => prose.Html,
            ChartPart chart => chart.Caption ?? "",
            MapPart map => map.Caption ?? "",
            TablePart table => table.Caption ?? "",
            _ => "",
        };

    [GeneratedRegex("<h2 id=\"(section-[0-9]+)\"|<a [^>]*id=\"claim-([0-9]+)\"")]
    private static partial Regex HeadingOrClaim();
}
