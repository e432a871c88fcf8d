using System.Collections.Immutable;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Rows;

namespace Rekenschap.Portfolio.Foreign.Identities;

/// <summary>Who is who over the years, in this order: what a person decided, the number of the source, the same name in the same department. All else is proposed.</summary>
sealed class Recognise
{
    readonly ForeignMapping mapping;
    readonly IReadOnlyList<ForeignProject> entries;
    readonly Components components;
    readonly List<Likeness> told = [];
    readonly List<ForeignFault> faults = [];

    Recognise(ForeignMapping mapping, IEnumerable<ForeignProject> projects)
    {
        this.mapping = mapping;
        // In an order of their own, so that the order of files and rows cannot tell.
        entries =
        [
            .. projects
                .OrderBy(one => one.Year)
                .ThenBy(one => one.Id, StringComparer.Ordinal)
                .ThenBy(one => one.Name, StringComparer.Ordinal)
                .ThenBy(one => one.Content, StringComparer.Ordinal),
        ];
        components = new(entries);
    }

    public static (
        ImmutableArray<ForeignIdentity> Identities,
        ImmutableArray<Likeness> Told,
        ImmutableArray<ForeignFault> Faults
    ) Of(ForeignMapping mapping, IEnumerable<ForeignProject> projects, ImmutableArray<IdentityDecision> decisions)
    {
        var all = new Recognise(mapping, projects);
        foreach (var decision in decisions.OrderBy(one => one.IsSame))
            all.Decide(decision);
        all.ById();
        all.ByName();
        all.told.AddRange(Proposals.Of(all.entries, all.components, all.FamilyOf));
        return (all.Identities(), [.. all.told.Distinct()], [.. all.faults]);
    }

    void Decide(IdentityDecision decision)
    {
        if (Find(decision.First) is not { } first || Find(decision.Second) is not { } second)
            faults.Add(
                new(
                    "",
                    null,
                    "",
                    "",
                    FaultCode.DecisionUnknown,
                    1,
                    $"{decision.First.Year} {decision.First.Name} / {decision.Second.Year} {decision.Second.Name}",
                    FaultDone.Told,
                    FaultTexts.Of(FaultCode.DecisionUnknown)
                )
            );
        else if (!decision.IsSame)
            components.Part(first, second);
        else if (components.MayJoin(first, second, idsMayDiffer: true))
            components.Join(first, second, RecognisedBy.Decision);
    }

    int? Find(NamedProject named)
    {
        var found = Enumerable
            .Range(0, entries.Count)
            .Where(at =>
                entries[at].Year == named.Year
                && Fold.Name(entries[at].Name) == Fold.Name(named.Name)
                && (named.Department is null || entries[at].Department == named.Department)
            )
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }

    void ById()
    {
        foreach (var group in Indexes().Where(at => entries[at].Id.Length > 0).GroupBy(at => entries[at].Id))
        {
            var all = group.ToList();
            for (var next = 1; next < all.Count; next++)
            {
                if (components.MayJoin(all[next - 1], all[next], idsMayDiffer: true))
                    components.Join(all[next - 1], all[next], RecognisedBy.Id);
                if (Fold.Name(entries[all[next - 1]].Name) != Fold.Name(entries[all[next]].Name))
                    told.Add(new(LikenessKind.SameIdOtherName, entries[all[next - 1]], entries[all[next]], group.Key));
            }
        }
    }

    void ByName()
    {
        var groups = Indexes()
            .GroupBy(at => (Fold.Name(entries[at].Name), FamilyOf(entries[at])))
            .OrderBy(group => group.Key.Item1, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Item2, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var all = group.ToList();
            // Of two that bear one name in a year nobody can say which one goes on.
            var isTwice = all.GroupBy(at => entries[at].Year).Any(year => year.Count() > 1);
            for (var next = 1; next < all.Count; next++)
                Named(all[next - 1], all[next], isTwice);
        }
        foreach (var pair in OtherDepartments())
            told.Add(pair);
    }

    void Named(int first, int second, bool isTwice)
    {
        var (a, b) = (entries[first], entries[second]);
        if (components.Root(first) == components.Root(second) || a.Year == b.Year || components.ArePart(first, second))
            return;
        if (!isTwice && components.MayJoin(first, second))
            components.Join(first, second, RecognisedBy.Name);
        else if (Ids(first).Except(Ids(second)).Any() && Ids(second).Any())
            told.Add(new(LikenessKind.SameNameOtherId, a, b, string.Join(" / ", Ids(first).Concat(Ids(second)))));
        else
            told.Add(new(LikenessKind.SameNameTwice, a, b, a.Name));
    }

    IEnumerable<Likeness> OtherDepartments() =>
        from names in Indexes().GroupBy(at => Fold.Name(entries[at].Name))
        let firsts = names.GroupBy(components.Root).Select(line => line.First()).ToList()
        from next in Enumerable.Range(1, firsts.Count - 1)
        let a = entries[firsts[next - 1]]
        let b = entries[firsts[next]]
        where FamilyOf(a) != FamilyOf(b) && components.MayJoin(firsts[next - 1], firsts[next])
        select new Likeness(LikenessKind.SameNameOtherDepartment, a, b, $"{a.Department} / {b.Department}");

    IEnumerable<string> Ids(int entry) =>
        components.Members(entry).Select(one => entries[one].Id).Where(id => id.Length > 0).Distinct();

    IEnumerable<int> Indexes() => Enumerable.Range(0, entries.Count);

    string FamilyOf(ForeignProject project) =>
        mapping.Departments.FirstOrDefault(one => one.Name == project.Department)?.Family ?? project.Department;

    ImmutableArray<ForeignIdentity> Identities()
    {
        var codes = new ProjectCodes(mapping.Corpus);
        return
        [
            .. components
                .All.Select(group =>
                {
                    var all = group.OrderBy(at => entries[at].Year).ToList();
                    return new ForeignIdentity(
                        codes.Of([.. all.Select(at => entries[at])]),
                        [
                            .. all.Select(at => new RecognisedEntry(
                                entries[at],
                                all.Count == 1 ? RecognisedBy.Itself : components.By(at)
                            )),
                        ]
                    );
                })
                .OrderBy(one => one.Code, StringComparer.Ordinal),
        ];
    }
}
