using System.Globalization;
using System.Text.RegularExpressions;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;

namespace Rekenschap.Portfolio.Foreign.Rows;

/// <summary>Holds the values of one row beside each other. What is doubtful stays as it was published and is marked; a likelier value is proposed.</summary>
sealed partial class CheckProject(ForeignMapping mapping, FileShape shape, FaultBook book)
{
    static readonly ForeignField[] Values =
    [
        .. ForeignFields.OfSeries.Where(field =>
            ForeignFields.KindOf(field) is FieldKind.Amount or FieldKind.Percent
            || field is ForeignField.Start or ForeignField.End
        ),
    ];

    public ForeignProject Of(ForeignProject project)
    {
        if (Values.All(field => project[field].State is ValueState.Empty or ValueState.NotAsked))
            book.OfRow(FaultCode.RowWithoutValues, FaultDone.Kept, project.At, project.Place, project.Name);
        if (
            project[ForeignField.Year].Word is { Length: > 0 } year
            && year != shape.Year.ToString(CultureInfo.InvariantCulture)
        )
            book.OfRow(FaultCode.OtherYear, FaultDone.Told, project.At, project.Place, year);
        return FiscalYear(Days(new CheckAmounts(book).Of(project)));
    }

    ForeignProject Days(ForeignProject project)
    {
        var (start, end) = (project[ForeignField.Start].Day, project[ForeignField.End].Day);
        return start > end
            ? Doubt(
                project,
                ForeignField.End,
                FaultCode.EndBeforeStart,
                Bilingual.Same($"{Iso(start.Value)} > {Iso(end.Value)}")
            )
            : project;
    }

    /// <summary>A name such as "FY12 Operations" says in which year the work begins at the earliest and ends at the latest.</summary>
    ForeignProject FiscalYear(ForeignProject project)
    {
        if (mapping.FiscalYearStart is not { } month || project[ForeignField.Start].Day is not { } start)
            return project;
        var years = InName().Matches(project.Name).Select(found => Number(found.Groups[1].Value)).Order().ToList();
        if (years.Count == 0)
            return project;
        var (from, to) = (
            new DateOnly(month == 1 ? years[0] : years[0] - 1, month, 1),
            new DateOnly(years[^1], month, 1)
        );
        to = month == 1 ? to.AddYears(1) : to;
        if (start >= from && start < to)
            return project;
        return ReadDay.Swapped(start) is { } swapped && swapped >= from && swapped < to
            ? Doubt(project, ForeignField.Start, FaultCode.DayMonthSwapped, Bilingual.Same(Iso(swapped)))
            : Doubt(
                project,
                ForeignField.Start,
                FaultCode.StartOutsideYear,
                Bilingual.Same($"{Iso(from)} .. {Iso(to.AddDays(-1))}")
            );
    }

    ForeignProject Doubt(ForeignProject project, ForeignField field, FaultCode code, Bilingual more)
    {
        var value = project[field];
        book.OfCell(code, FaultDone.Doubted, project.Spots[field], field, value.Word, more);
        return project.With(field, value with { IsDoubtful = true });
    }

    static int Number(string digits)
    {
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        return number < 100 ? 2000 + number : number;
    }

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bFY\s?'?((?:20)?\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InName();
}
