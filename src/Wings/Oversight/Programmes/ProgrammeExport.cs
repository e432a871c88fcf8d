using System.Text;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Programmes;

/// <summary>Programmes as a file to work on with: a line for each measure, and one for a programme that has none.</summary>
static class ProgrammeExport
{
    static readonly string[] Columns =
    [
        "programme",
        "kind",
        "name",
        "lead",
        "takes_part",
        "from",
        "until",
        "accounted_in",
        "measure",
        "text",
        "owner",
        "planned_from",
        "planned_until",
        "first_planned_until",
        "standing",
        "ended_on",
        "products",
        "products_delivered",
        "last_told_on",
        "last_told",
        "decision",
        "decided_on",
        "budget",
        "spent",
    ];

    /// <param name="isPublic">Whether it is for anybody: only measures with a released text, and of words only those.</param>
    public static IEnumerable<IReadOnlyList<string>> Rows(
        IEnumerable<ProgrammeLine> lines,
        DateOnly today,
        bool isPublic
    ) =>
        lines
            .SelectMany(line =>
                line.Measures.Where(one => !isPublic || one.PublicText.Length > 0)
                    .Cast<ProgrammeMeasure?>()
                    .DefaultIfEmpty()
                    .Select(one => Cells(line.Programme, one, today, isPublic))
            )
            .Prepend(Columns);

    public static byte[] Csv(IEnumerable<ProgrammeLine> lines, DateOnly today, bool isPublic)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in Rows(lines, today, isPublic))
            CsvLine.Add(text, row.Select(CsvLine.Harmless));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static string[] Cells(Programme of, ProgrammeMeasure? one, DateOnly today, bool isPublic) =>
        [
            ProgrammeTexts.Number(of.Number),
            FindingFilter.KeyOf(of.Kind),
            of.Name,
            of.Lead,
            string.Join(' ', of.TakesPart),
            Days.Machine(of.From),
            Day(of.Until),
            of.Elsewhere,
            .. one is null ? Enumerable.Repeat("", Columns.Length - 8) : Cells(of, one, today, isPublic, one.Course),
        ];

    static IEnumerable<string> Cells(
        Programme of,
        ProgrammeMeasure one,
        DateOnly today,
        bool isPublic,
        MeasureCourse course
    )
    {
        var last = course.LastBy(today);
        var decided = of.WantsDispositions && one.Dispositions is [.., var disposition] ? disposition : null;
        var first = one.Replannings.FirstOrDefault(again => again.Product == 0)?.Was.Until ?? one.Until;
        return
        [
            ProgrammeTexts.Number(one.Number),
            isPublic ? one.PublicText : one.What,
            one.Owner,
            Days.Machine(one.From),
            Days.Machine(one.Until),
            Days.Machine(first),
            FindingFilter.KeyOf(course.On(today)),
            Day(one.EndedOn),
            ProgrammeTexts.Number(one.Products.Length),
            ProgrammeTexts.Number(one.Products.Count(product => product.DeliveredOn is not null)),
            Day(last?.On),
            last is null ? ""
            : isPublic ? last.Words.Released
            : last.Says,
            decided is null ? "" : FindingFilter.KeyOf(decided.Kind),
            Day(decided?.TakenOn),
            Sum(one.Money.Select(year => year.Budget)),
            Sum(one.Money.Select(year => year.Spent)),
        ];
    }

    /// <summary>Empty where a year lacks: a sum of what is known would pass for all of it.</summary>
    static string Sum(IEnumerable<decimal?> years)
    {
        var all = years.ToList();
        return all.Count == 0 || all.Contains(null) ? "" : Notation.Plain(all.Sum()!.Value);
    }

    static string Day(DateOnly? day) => day is { } known ? Days.Machine(known) : "";
}
