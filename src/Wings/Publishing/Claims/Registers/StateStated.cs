using System.Collections.Immutable;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>Of what words count: entries of the register, or the ministries that it speaks of.</summary>
internal enum Counted
{
    Entries,
    Ministries,
}

/// <summary>What words say of the state of a register (kind 16).</summary>
/// <param name="States">States of which each entry must have had one; empty where words name none.</param>
internal abstract record StateStated(ImmutableArray<string> States)
{
    /// <summary>"is vastgesteld", "nog niet vastgesteld".</summary>
    public sealed record Reached(ImmutableArray<string> States, bool Not) : StateStated(States);

    /// <summary>"voor het derde jaar op rij" (<paramref name="InARow"/>), "voor de tweede keer".</summary>
    public sealed record Nth(ImmutableArray<string> States, int Number, bool InARow) : StateStated(States);

    /// <summary>"elk jaar".</summary>
    public sealed record EachYear(ImmutableArray<string> States) : StateStated(States);

    /// <summary>"alle departementen", "in elk departement", "vrijwel alle CERT's".</summary>
    /// <param name="Of">"alle twaalf": how many there must be.</param>
    public sealed record Part(ImmutableArray<string> States, Sense Share, Counted What, int? Of) : StateStated(States);

    /// <summary>"in twee tranches", "elf van de twaalf departementen".</summary>
    public sealed record HowMany(ImmutableArray<string> States, int Count, Counted What, int? Of) : StateStated(States);

    /// <summary>"diverse onderzoeken": two or more.</summary>
    public sealed record Several(ImmutableArray<string> States, Counted What) : StateStated(States);
}
