using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Reports.Enter;

/// <summary>Takes a report out of the form; what is wrong is told at its field.</summary>
/// <param name="auditor">Code of the visitor's organisation where it is an auditor's report that she enters; null where the coordinator of who publishes does.</param>
/// <param name="papers">The register of papers of parliament; null where there is none.</param>
sealed class ReadReport(
    FormState form,
    Organisations all,
    string? auditor,
    string publisher,
    IPapers? papers,
    DateTimeOffset now
)
{
    readonly DateOnly today = Clock.DayOf(now);

    /// <summary>Null where something is wrong.</summary>
    public async Task<EnteredReport?> Run(CancellationToken stop)
    {
        var by = auditor ?? By();
        var title = form.Text("title", EnterReportTexts.NoName, most: 160);
        var reference = form.Text("reference", EnterReportTexts.NoReference, most: 80);
        var paper = form.Text("paper", most: 100);
        var year = Year();
        var date = form.Day("date", EnterReportTexts.NoDay);
        if (date > today)
            form.Wrong("date", EnterReportTexts.ToCome);
        if (date is { } on && year > on.Year)
            form.Wrong("year", EnterReportTexts.YearTooLate);
        var wide = form.Has("wide", "yes");
        var state = form.Choice("state", Enum.GetValues<ReportState>(), EnterReportTexts.NoState);
        if (auditor is null && !wide && state == ReportState.Draft)
            form.Wrong("wide", EnterReportTexts.NotForOthers);
        var due = form.Day("due", EnterReportTexts.NoDay);
        if (due < date)
            form.Wrong("due", EnterReportTexts.DueTooEarly);
        var embargo = Embargo(form, now);
        var parts = Recommendations(form, all, today);
        if (!form.Good)
            return null;
        await HoldDate(paper, date!.Value, stop);
        return form.Good
            ? new(title, reference, paper, year!.Value, date.Value, by, wide, state!.Value, due!.Value, embargo, parts)
            : null;
    }

    string By()
    {
        var code = form.Text("auditor", EnterReportTexts.NoAuditor, most: 20);
        if (code == publisher)
            form.Wrong("auditor", EnterReportTexts.OwnAuditor);
        return code;
    }

    int? Year()
    {
        if (
            int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= 1900 and <= 9999
        )
            return year;
        form.Wrong("year", EnterReportTexts.NoYear);
        return null;
    }

    /// <summary>A moment to come as the office's clock says it; null where none was asked, or something is wrong.</summary>
    public static DateTimeOffset? Embargo(FormState form, DateTimeOffset now)
    {
        var day = form.Day("embargo");
        if (day is not { } on)
        {
            if (form["hour"].Length > 0 && form.ErrorOf("embargo") is null)
                form.Wrong("embargo", EnterReportTexts.NoEmbargoDay);
            return null;
        }
        string[] forms = ["HH:mm", "H:mm", "HH.mm"];
        if (
            !TimeOnly.TryParseExact(
                form["hour"].Length == 0 ? "00:00" : form["hour"],
                forms,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var hour
            )
        )
        {
            form.Wrong("hour", EnterReportTexts.NoHour);
            return null;
        }
        var until = Clock.At(on, hour);
        if (until is null)
            form.Wrong("hour", EnterReportTexts.NoSuchHour);
        else if (until <= now)
            form.Wrong("embargo", EnterReportTexts.EmbargoOver);
        return until;
    }

    public static ImmutableArray<ReportRecommendation> Recommendations(FormState form, Organisations all, DateOnly day)
    {
        var find = RecommendationLines.Ministries(all, day);
        var everybody = form.All("departments").Where(code => find(code) == code).Order(StringComparer.Ordinal);
        var text = form.Text("recommendations", EnterReportTexts.NoRecommendations, most: 30000);
        var read = RecommendationLines.Of(text, find, [.. everybody]);
        if (!read.Unknown.IsEmpty)
            form.Wrong("recommendations", EnterReportTexts.Unknown(read.Unknown));
        else if (!read.ForNobody.IsEmpty)
            form.Wrong("recommendations", EnterReportTexts.ForNobody(read.ForNobody[0]));
        else if (
            read.All.Length > AuditReport.MostRecommendations
            || read.All.Any(one => one.Text.Length > EnterReportTexts.MostRecommendation)
        )
            form.Wrong("recommendations", EnterReportTexts.TooLong);
        return read.All;
    }

    /// <summary>A paper that the register knows has the date that the register has.</summary>
    async Task HoldDate(string paper, DateOnly date, CancellationToken stop)
    {
        if (papers is null || PaperSaid.Key(paper) is not { } key)
            return;
        var known = await papers.Find([key], stop);
        if (known.FirstOrDefault() is { } one && one.Date < date)
            form.Wrong(
                "paper",
                EnterReportTexts.PaperTooEarly(new(Days.Long(one.Date, Language.Nl), Days.Long(one.Date, Language.En)))
            );
    }
}
