using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;

namespace Rekenschap.Figures.Editions;

/// <summary>Holds the rows of <c>organisations.csv</c> against one another: names that say two bodies at once, parents and successors.</summary>
static class JudgeOrganisations
{
    const string File = ReadOrganisations.File;

    // Shares of thirds are written 0.333; what is more than a rounding over the whole counts somebody twice.
    const decimal WholeWithRounding = 1.001m;

    /// <summary>A code or alias may name two bodies only when one ended before the other began.</summary>
    public static void Names((Organisation Organisation, int Line)[] all, FolderProblems problems)
    {
        var named = all.SelectMany(one =>
            one.Organisation.Aliases.Prepend(one.Organisation.Code)
                .DistinctBy(Organisations.Fold, StringComparer.Ordinal)
                .Select(name => (Name: name, one.Organisation, one.Line))
        );
        foreach (var same in named.GroupBy(one => Organisations.Fold(one.Name), StringComparer.Ordinal))
        {
            var seen = new List<Organisation>();
            foreach (var (name, organisation, line) in same)
            {
                if (seen.Find(other => Overlap(other, organisation)) is { } other)
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

    /// <summary>The organisations with only those parents and successors that exist and do not come back to where they began.</summary>
    public static List<Organisation> Relations((Organisation Organisation, int Line)[] all, FolderProblems problems)
    {
        HashSet<string> names = [.. all.Select(one => one.Organisation.Code)];
        var known = all.ToDictionary(
            one => one.Organisation.Code,
            one => Existing(one.Organisation, one.Line, names, problems),
            StringComparer.Ordinal
        );
        foreach (var (organisation, line) in all)
        {
            var code = organisation.Code;
            Shares(organisation, line, problems);
            if (Loops.From(code, one => known[one].Parent is { } parent ? [parent] : []) is { } parents)
            {
                Loop(line, "ouders", "parents", parents, problems);
                known[code] = known[code] with { Parent = null };
            }
            if (Loops.From(code, one => known[one].Successors.Select(next => next.Code)) is { } heirs)
            {
                Loop(line, "opvolgers", "successors", heirs, problems);
                known[code] = known[code] with { Successors = [] };
            }
        }
        return [.. all.Select(one => known[one.Organisation.Code])];
    }

    static Organisation Existing(Organisation one, int line, HashSet<string> codes, FolderProblems problems)
    {
        if (one.Parent is { } parent && !codes.Contains(parent))
            problems.Unknown(File, line, new("ouder", "parent"), parent, codes);
        foreach (var next in one.Successors.Where(next => !codes.Contains(next.Code)))
            problems.Unknown(File, line, new("opvolger", "successor"), next.Code, codes);
        return one with
        {
            Parent = one.Parent is { } known && codes.Contains(known) ? known : null,
            Successors = [.. one.Successors.Where(next => codes.Contains(next.Code))],
        };
    }

    static void Shares(Organisation one, int line, FolderProblems problems)
    {
        if (one.Successors.Sum(next => next.Share) > WholeWithRounding)
            problems.Add(
                File,
                line,
                $"De aandelen van de opvolgers van '{one.Code}' zijn samen meer dan 1",
                $"The shares of the successors of '{one.Code}' are more than 1 together"
            );
    }

    static void Loop(int line, string nl, string en, IEnumerable<string> loop, FolderProblems problems) =>
        problems.Add(
            File,
            line,
            $"Kring van {nl}: {string.Join(" > ", loop)}",
            $"Loop of {en}: {string.Join(" > ", loop)}"
        );

    static bool Overlap(Organisation a, Organisation b) =>
        (a.ValidFrom ?? DateOnly.MinValue) <= (b.ValidTo ?? DateOnly.MaxValue)
        && (b.ValidFrom ?? DateOnly.MinValue) <= (a.ValidTo ?? DateOnly.MaxValue);
}
