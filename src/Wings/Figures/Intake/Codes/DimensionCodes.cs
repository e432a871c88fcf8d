using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Codes;

/// <summary>
/// The members of one dimension, by code; in a mapped file also by label. A dimension without a code list (cases) takes
/// any code that is well formed.
/// </summary>
internal sealed class DimensionCodes
{
    readonly CodeList? list;
    readonly bool byLabel;
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly List<(string Code, DateOnly? From, DateOnly? To)> members = [];
    readonly CodeCache cache;

    public DimensionCodes(string code, CodeList? list, bool byLabel)
    {
        (Code, this.list, this.byLabel) = (code, list, byLabel);
        foreach (var member in list?.Members ?? [])
        {
            numbers.TryAdd(member.Code, members.Count);
            members.Add((member.Code, member.ValidFrom, member.ValidTo));
        }
        cache = new(Resolve);
    }

    public string Code { get; }

    public int Find(ReadOnlySpan<byte> text) => cache.Find(text);

    public int Find(string text) => Resolve(text);

    public string this[int member] => members[member].Code;

    public bool Exists(int member, Period period) =>
        (members[member].From is null || members[member].From <= period.End)
        && (members[member].To is null || period.Start <= members[member].To);

    /// <summary>Members that are no sum of others: what must be delivered for the dimension to be complete.</summary>
    public IEnumerable<int> Leaves
    {
        get
        {
            var parents = (list?.Members ?? []).Select(member => member.Parent).ToHashSet(StringComparer.Ordinal);
            return Enumerable.Range(0, list?.Members.Length ?? 0).Where(i => !parents.Contains(members[i].Code));
        }
    }

    public Bilingual Refusal(string name)
    {
        if (name.Length == 0)
            return new($"Hier ontbreekt de code voor '{Code}'", $"The code for '{Code}' is missing here");
        var shown = Shown.Of(name);
        if (list is null)
            return new(
                $"'{shown}' is geen code voor '{Code}'; verwacht: letters, cijfers, - en _",
                $"'{shown}' is no code for '{Code}'; expected: letters, digits, - and _"
            );
        var hint = Near.Hint(name, list.Members.Select(member => member.Code));
        return new(
            $"'{shown}' staat niet in de codelijst '{Code}'{hint.Nl}",
            $"'{shown}' is not in the code list '{Code}'{hint.En}"
        );
    }

    int Resolve(string text)
    {
        if (numbers.TryGetValue(text, out var number))
            return number;
        if (list is null)
            return IsWellFormed(text) ? Add(text) : CodeCache.Nothing;
        return byLabel ? ByLabel(Organisations.Fold(Letters.WellFormed(text))) : CodeCache.Nothing;
    }

    int ByLabel(string folded)
    {
        for (var i = 0; i < list!.Members.Length; i++)
        {
            var member = list.Members[i];
            if (
                Organisations.Fold(member.Name.Nl) == folded
                || Organisations.Fold(member.Name.En) == folded
                || Organisations.Fold(member.Code) == folded
            )
                return numbers[member.Code];
        }
        return CodeCache.Nothing;
    }

    int Add(string text)
    {
        members.Add((text, null, null));
        return numbers[text] = members.Count - 1;
    }

    static bool IsWellFormed(string text) =>
        text.Length is > 0 and <= 128 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
