using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Reports.Public;

/// <summary>The reports that were asked for.</summary>
/// <param name="Next">Link to those that follow; null where none do.</param>
/// <param name="Csv">Null where no server answers.</param>
public sealed record PublicReportsView(
    PageFrame Frame,
    ImmutableArray<FilterView> Filters,
    TableView Reports,
    string? Next,
    string? Csv
);

/// <summary>One report.</summary>
public sealed record PublicReportView(
    PageFrame Frame,
    AuditReport Report,
    ImmutableArray<(string Name, string Value)> Facts,
    ImmutableArray<PublicRecommendation> Recommendations
);

/// <summary>One recommendation.</summary>
/// <param name="Reactions">What was sent; null where nothing was.</param>
/// <param name="Missing">Who has not sent, with how late that is; empty where all have.</param>
public sealed record PublicRecommendation(int Number, string Text, TableView? Reactions, string Missing);

/// <summary>Builds the public pages with reports in one language.</summary>
sealed class PublicReportViews(PublicationSite site, ReportRegister register, Language language)
{
    public PublicReportsView List(ReportFilter filter, int from)
    {
        var frame = Frame(ReportPaths.Public, In(PublicReportTexts.Title));
        var list = new ReportList(register.All, filter, Words(frame));
        return new(
            frame,
            site.Served ? list.Filters : [],
            list.Table(from),
            list.Next(from),
            site.Served ? frame.ToPlace(ReportPaths.Public) + filter.Query(("format", "csv")) : null
        );
    }

    public IEnumerable<ReportLine> Shown(ReportFilter filter) =>
        new ReportList(register.All, filter, Words(Frame(ReportPaths.Public, ""))).Shown;

    public PublicReportView One(ReportLine line)
    {
        var report = line.Report;
        return new(
            Frame(ReportPaths.PublicOf(report.Number), report.Title),
            report,
            [.. Facts(line).Select(fact => (In(fact.Name), In(fact.Value)))],
            [.. report.Recommendations.Select(part => Part(line, part))]
        );
    }

    string In(Bilingual text) => text.In(language);

    Bilingual Named(string code) =>
        site.Figures.Organisations.ByCode(code)?.NameOn(register.Day) ?? AuditorNames.Of(code);

    PageFrame Frame(string place, string title) => site.Frame(place, language, title, Section.None);

    ReportListWords Words(PageFrame frame) =>
        new(
            language,
            register.Day,
            frame.ToPlace(ReportPaths.Public),
            Named,
            number => frame.ToPlace(ReportPaths.PublicOf(number))
        );

    IEnumerable<(Bilingual Name, Bilingual Value)> Facts(ReportLine line)
    {
        var report = line.Report;
        yield return (ReportTexts.Auditor, Named(report.Auditor));
        yield return (ReportTexts.Reference, Bilingual.Same(report.Reference));
        if (report.Paper.Length > 0)
            yield return (ReportTexts.Paper, Bilingual.Same(report.Paper));
        yield return (ReportTexts.Year, Bilingual.Same(ReportTexts.Number(report.Year)));
        yield return (ReportTexts.Date, ReportTexts.Day(report.Date));
        yield return (ReportTexts.Due, ReportTexts.Day(report.Due));
        yield return (ReportTexts.State, ReportTexts.Of(line.On(register.Day)));
    }

    PublicRecommendation Part(ReportLine line, ReportRecommendation part)
    {
        var all = line.Reactions.Where(one => one.Number == part.Number).ToList();
        var sent = all.FindAll(one => one.IsSent);
        return new(
            part.Number,
            part.Text,
            sent.Count == 0
                ? null
                : ReactionTable.Of(part.Number, sent, language, code => In(Named(code)), register.Day),
            string.Join("; ", all.Where(one => !one.IsSent).Select(one => Missing(line.Report, one)))
        );
    }

    string Missing(AuditReport report, ReportReaction one) =>
        $"{In(Named(one.Organisation))}: {In(PublicReportTexts.NotSent)} {In(ReportTexts.Day(report.Due))}"
        + $" ({In(ReportTexts.Left(report.Due, register.Day))})";
}
