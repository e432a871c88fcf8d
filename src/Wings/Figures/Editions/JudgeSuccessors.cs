using System.Globalization;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Editions;

/// <summary>Whether every successor exists, what goes to them adds up, and the way from one to the next ends somewhere.</summary>
sealed class JudgeSuccessors(FolderProblems problems)
{
    const string File = ReadOrganisations.File;

    // Shares of thirds are written 0.333; what is more than a rounding over the whole counts somebody twice.
    const decimal WholeWithRounding = 1.001m;

    /// <param name="rows">Those of one code after one another, in order of their days.</param>
    public void Check(IReadOnlyList<OrganisationRow> rows, IReadOnlyList<Organisation> all)
    {
        var byCode = all.ToDictionary(one => one.Code, StringComparer.Ordinal);
        foreach (var (one, line) in rows)
        {
            foreach (var next in one.Successors.Where(next => !byCode.ContainsKey(next.Code)))
                problems.Unknown(File, line, new("opvolger", "successor"), next.Code, byCode.Keys);
            Shares(one, line);
            if (!one.Successors.IsEmpty && one.ValidTo is null)
                problems.Add(
                    File,
                    line,
                    $"'{one.Code}' heeft opvolgers en geen einde; vul bij 'valid_to' de laatste dag in",
                    $"'{one.Code}' has successors and no end; give its last day in 'valid_to'"
                );
            if (one.Successors.Any(next => next.Code == one.Code))
                Itself(one, line, byCode[one.Code]);
        }
        Loop(rows, byCode);
    }

    void Shares(Organisation one, int line)
    {
        if (one.Successors.GroupBy(next => next.Code).FirstOrDefault(same => same.Count() > 1) is { } twice)
            problems.Add(
                File,
                line,
                $"'{twice.Key}' staat tweemaal als opvolger van '{one.Code}'; tel de aandelen bij elkaar op",
                $"'{twice.Key}' is a successor of '{one.Code}' twice; add the shares up"
            );
        if (one.Successors.Sum(next => next.Share) > WholeWithRounding)
            problems.Add(
                File,
                line,
                $"De aandelen van de opvolgers van '{one.Code}' zijn samen meer dan 1",
                $"The shares of the successors of '{one.Code}' are more than 1 together"
            );
    }

    /// <summary>Whoever goes on keeps what did not move, so that the shares must say all, and must have a row to go on in.</summary>
    void Itself(Organisation one, int line, Organisation joined)
    {
        if (one.Successors.Sum(next => next.Share) is var sum and < 1)
            problems.Add(
                File,
                line,
                $"'{one.Code}' gaat verder en geeft een deel af; de aandelen moeten samen 1 zijn en zijn {Notation.Plain(sum)}",
                $"'{one.Code}' goes on and gives a part away; the shares must be 1 together and are {Notation.Plain(sum)}"
            );
        if (one.ValidTo is { } end && end < DateOnly.MaxValue && joined.ValidTo is { } last && last <= end)
            problems.Add(
                File,
                line,
                $"'{one.Code}' noemt zichzelf als opvolger; voeg een rij met die code toe, geldig vanaf {Day(end.AddDays(1))}",
                $"'{one.Code}' names itself as successor; add a row with that code, valid from {Day(end.AddDays(1))}"
            );
    }

    /// <summary>Each stretch of days is a stop of its own: a name may come back years later, but not on the day that it went.</summary>
    void Loop(IReadOnlyList<OrganisationRow> rows, Dictionary<string, Organisation> byCode)
    {
        var next = byCode
            .Values.SelectMany(one => one.Tenures.Select(tenure => (one, tenure)))
            .GroupBy(pair => Stop(pair.one, pair.tenure), StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key,
                same => same.SelectMany(pair => After(pair.one, pair.tenure, byCode)).ToList(),
                StringComparer.Ordinal
            );
        foreach (var (one, line) in rows)
        {
            var stop = Stop(byCode[one.Code], one.Tenures[0]);
            if (Loops.From(stop, from => next[from]) is not { } ring)
                continue;
            problems.Add(
                File,
                line,
                $"Kring van opvolgers: {string.Join(" > ", ring)}",
                $"Loop of successors: {string.Join(" > ", ring)}"
            );
            next[stop] = [];
        }
    }

    static IEnumerable<string> After(Organisation one, Tenure tenure, Dictionary<string, Organisation> byCode) =>
        tenure
            .Successors.Where(heir => byCode.ContainsKey(heir.Code))
            .Select(heir => byCode[heir.Code])
            .Where(heir => heir.Code != one.Code || tenure.ValidTo < one.ValidTo || one.ValidTo is null)
            .Select(heir => Stop(heir, heir.Tenures[heir.TenureIndexAfter(tenure.ValidTo)]));

    static string Stop(Organisation one, Tenure tenure) =>
        one.Tenures.Length == 1 || tenure.ValidFrom is not { } from ? one.Code : $"{one.Code} ({Day(from)})";

    static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
