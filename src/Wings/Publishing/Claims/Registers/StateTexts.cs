using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>What a register has, in a sentence, and its rows for a reader.</summary>
internal static class StateTexts
{
    const int MostNamed = 5;

    public static Bilingual NotReached(ImmutableArray<string> states, DateOnly moment) =>
        new(
            $"op {WriteDays.Said(moment).Nl} was dit niet {StateOf(states[0]).Nl}",
            $"on {WriteDays.Said(moment).En} this was not {StateOf(states[0]).En}"
        );

    public static Bilingual Reached(ImmutableArray<RegisteredState> rows)
    {
        var last = rows.MaxBy(row => row.Date)!;
        var (state, when) = (StateOf(last.State), WriteDays.When(last.When));
        return new($"'{last.Name.Nl}' is {state.Nl} {when.Nl}", $"'{last.Name.En}' was {state.En} {when.En}");
    }

    public static Bilingual NotAll(IReadOnlyList<string> missing) =>
        new($"het ontbreekt bij {Some(missing)}", $"it is lacking for {Some(missing)}");

    public static Bilingual Times(IEnumerable<int> years, int year, int count, bool inARow)
    {
        var all = string.Join(", ", years.Order());
        if (count == 0)
            return new($"het register heeft niets over {year}", $"the register has nothing on {year}");
        return inARow
            ? new(
                $"tot en met {year} {count} jaar zonder onderbreking (het register heeft {all})",
                $"up to {year} {count} {(count == 1 ? "year" : "years")} without a break (the register has {all})"
            )
            : new(
                $"tot en met {year} {count} keer ({all})",
                $"up to {year} {count} {(count == 1 ? "time" : "times")} ({all})"
            );
    }

    /// <summary>"voor het derde jaar op rij": what would hold; null beyond the ordinals that are read.</summary>
    public static Bilingual? Nth(int count, bool inARow)
    {
        if (count is < 1 or > 12)
            return null;
        var ordinal = StatePhrases.Ordinals.Write(count);
        return inARow
            ? new($"voor het {ordinal.Nl} jaar op rij", $"for the {ordinal.En} year in a row")
            : new($"voor de {ordinal.Nl} keer", $"for the {ordinal.En} time");
    }

    public static Bilingual Covered(ImmutableArray<string> covered, ImmutableArray<string> universe)
    {
        List<string> missing = [.. universe.Except(covered)];
        var (lackNl, lackEn) = missing.Count == 0 ? ("", "") : ($"; niet: {Some(missing)}", $"; not: {Some(missing)}");
        return new(
            $"{covered.Length} van de {universe.Length}{lackNl}",
            $"{covered.Length} of {universe.Length}{lackEn}"
        );
    }

    /// <summary>All of a list that only the register itself made are always all.</summary>
    public static readonly Bilingual NoList = new(
        "het register kent alleen wat er is; welke er hadden moeten zijn, zegt een lijst van elders ('of=')",
        "the register knows only what is there; which there should have been is said by a list from elsewhere ('of=')"
    );

    /// <summary>How often it was before is known only of years of which the register has something else too.</summary>
    public static Bilingual NothingBefore(int first) =>
        new(
            $"het register begint met {first}; of het daarvoor al zo was, weet het niet",
            $"the register begins with {first}; whether it was so before, it does not know"
        );

    public static Bilingual Unnamed(ImmutableArray<string> covered, ImmutableArray<string> universe) =>
        new(
            $"{covered.Length} van de {universe.Length} worden genoemd; een regel zonder organisatie kan van elke zijn",
            $"{covered.Length} of {universe.Length} are named; a row without an organisation may be of any"
        );

    public static Bilingual YearsMissing(IReadOnlyList<int> missing)
    {
        var some = Some([.. missing.Select(year => year.ToString(CultureInfo.InvariantCulture))]);
        return new($"het register heeft niets over {some}", $"the register has nothing on {some}");
    }

    public static Bilingual Years(Period period) =>
        period.IsOne(Frequency.Year)
            ? new(
                $"het register is gevraagd naar {period} alleen, en één jaar zegt niets over elk jaar",
                $"the register was asked for {period} only, and one year says nothing of each year"
            )
            : new(
                $"elk jaar van {period.Start.Year} tot en met {period.End.Year} staat in het register",
                $"each year from {period.Start.Year} to {period.End.Year} is in the register"
            );

    public static Evidence EvidenceOf(RegisteredState row)
    {
        var facts = new List<(Bilingual, Bilingual)>
        {
            (RegisterTexts.State, StateOf(row.State)),
            (RegisterTexts.Since, WriteDays.Said(row.When)),
        };
        if (row.Organisation is { } organisation)
            facts.Add((RegisterTexts.Of, Bilingual.Same(organisation)));
        if (row.Period is { } period)
            facts.Add((RegisterTexts.Concerns, WriteDays.Said(period)));
        return new(row.Name, [.. facts], row.Place);
    }

    /// <summary>The first word for a state; a state that no word reads by its code.</summary>
    static Bilingual StateOf(string state) =>
        StatePhrases.All.FirstOrDefault(one => one.State == state) is { State: not null } row
            ? new(row.Nl.Split('|')[0], row.En.Split('|')[0])
            : Bilingual.Same(state);

    static string Some(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? ", ..." : "");
}
