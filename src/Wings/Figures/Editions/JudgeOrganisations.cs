using System.Collections.Immutable;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Editions;

/// <summary>
/// Makes organisations of the rows of <c>organisations.csv</c>, and holds those rows against one another: names that say
/// two bodies at once, days that overlap, parents.
/// </summary>
static class JudgeOrganisations
{
    const string File = ReadOrganisations.File;

    /// <summary>One organisation for each code, in the order of the list, with only those parents that exist and do not lead back.</summary>
    public static List<Organisation> Joined(List<OrganisationRow> rows, FolderProblems problems)
    {
        var byCode = rows.GroupBy(row => row.Organisation.Code, StringComparer.Ordinal)
            .Select(same => (Rows: InOrder([.. same], problems), First: same.First().Line))
            .ToList();
        Names(rows, problems);
        HashSet<string> codes = [.. rows.Select(row => row.Organisation.Code)];
        var joined = byCode.Select(one => Parented(Join(one.Rows), one.First, codes, problems)).ToList();
        Rings(joined, [.. byCode.Select(one => one.First)], problems);
        new JudgeSuccessors(problems).Check([.. byCode.SelectMany(one => one.Rows)], joined);
        return joined;
    }

    /// <summary>A code may be on several rows, one for each stretch of days in which it was the same body under the same name.</summary>
    static List<OrganisationRow> InOrder(List<OrganisationRow> rows, FolderProblems problems)
    {
        var accepted = new List<OrganisationRow>();
        foreach (var row in rows)
            if (
                accepted.Find(other => other.Organisation.Tenures[0].Overlaps(row.Organisation.Tenures[0])) is
                { Line: > 0 } other
            )
                problems.Add(
                    File,
                    row.Line,
                    $"Code '{row.Organisation.Code}' staat al op regel {other.Line}; een code staat er eenmaal, of vaker met dagen (valid_from, valid_to) die elkaar niet overlappen",
                    $"Code '{row.Organisation.Code}' is already on line {other.Line}; a code is there once, or more often with days (valid_from, valid_to) that do not overlap"
                );
            else
                accepted.Add(row);
        foreach (var row in accepted.Skip(1))
            Same(accepted[0], row, problems);
        return [.. accepted.OrderBy(row => row.Organisation.ValidFrom ?? DateOnly.MinValue)];
    }

    /// <summary>What moves under another parent or becomes another kind is another body to whoever totals it, and needs its own code.</summary>
    static void Same(OrganisationRow first, OrganisationRow row, FolderProblems problems)
    {
        var (a, b) = (first.Organisation, row.Organisation);
        if (a.Kind == b.Kind && a.Parent == b.Parent)
            return;
        problems.Add(
            File,
            row.Line,
            $"'{b.Code}' heeft hier een andere soort of ouder dan op regel {first.Line}; geef het vanaf die dag een eigen code en noem die als opvolger",
            $"'{b.Code}' has another kind or parent here than on line {first.Line}; give it a code of its own from that day and name that as its successor"
        );
    }

    static Organisation Join(List<OrganisationRow> rows) =>
        rows.Count == 1
            ? rows[0].Organisation
            : Organisation.Through(
                rows[^1].Organisation with
                {
                    Uri =
                        rows[^1].Organisation.Uri
                        ?? rows.Select(row => row.Organisation.Uri).OfType<string>().LastOrDefault(),
                },
                [.. rows.Select(row => row.Organisation.Tenures[0])]
            );

    /// <summary>A code or alias may name two bodies only when one ended before the other began.</summary>
    static void Names(List<OrganisationRow> rows, FolderProblems problems)
    {
        var named = rows.SelectMany(row =>
            row.Organisation.Aliases.Prepend(row.Organisation.Code)
                .DistinctBy(Organisations.Fold, StringComparer.Ordinal)
                .Select(name => (Name: name, row.Organisation, row.Line))
        );
        foreach (var same in named.GroupBy(one => Organisations.Fold(one.Name), StringComparer.Ordinal))
        {
            var seen = new List<Organisation>();
            foreach (var (name, organisation, line) in same)
            {
                if (seen.Find(other => IsAtTheSameTime(other, organisation)) is { } other)
                    problems.Add(
                        File,
                        line,
                        $"'{name}' is ook een naam van '{other.Code}', dat tegelijk bestaat",
                        $"'{name}' is a name of '{other.Code}' too, which exists at the same time"
                    );
                seen.Add(organisation);
            }
        }
    }

    static bool IsAtTheSameTime(Organisation a, Organisation b) =>
        a.Code != b.Code && a.Tenures[0].Overlaps(b.Tenures[0]);

    static Organisation Parented(Organisation one, int line, HashSet<string> codes, FolderProblems problems)
    {
        if (one.Parent is not { } parent || codes.Contains(parent))
            return one;
        problems.Unknown(File, line, new("ouder", "parent"), parent, codes);
        return one with { Parent = null };
    }

    static void Rings(List<Organisation> joined, ImmutableArray<int> lines, FolderProblems problems)
    {
        var at = joined.Select((one, i) => (one.Code, i)).ToDictionary(StringComparer.Ordinal);
        for (var i = 0; i < joined.Count; i++)
        {
            if (Loops.From(joined[i].Code, code => joined[at[code]].Parent is { } up ? [up] : []) is not { } ring)
                continue;
            problems.Add(
                File,
                lines[i],
                $"Kring van ouders: {string.Join(" > ", ring)}",
                $"Loop of parents: {string.Join(" > ", ring)}"
            );
            joined[i] = joined[i] with { Parent = null };
        }
    }
}
