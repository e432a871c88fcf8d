using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Codes;

/// <summary>The organisations that the deliverer may speak for: itself, those below it, and those that the collection names for it.</summary>
internal sealed class OrganisationCodes
{
    readonly Organisations all;
    readonly Organisation deliverer;
    readonly ImmutableArray<string> asked;
    readonly HashSet<string> allowed = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> indexOf;
    readonly CodeCache cache;

    public OrganisationCodes(IntakeContext context)
    {
        (all, deliverer) = (context.Organisations, context.Deliverer);
        indexOf = all.All.Select((o, index) => (o.Code, index)).ToDictionary(StringComparer.Ordinal);
        allowed.Add(deliverer.Code);
        allowed.UnionWith(all.Below(deliverer.Code).Select(o => o.Code));
        SpeaksForOthers = context.Collection.Deliverers.TryGetValue(deliverer.Code, out var others);
        if (SpeaksForOthers)
            allowed.UnionWith(all.All.Where(o => IsNamed(o, others)).Select(o => o.Code));
        asked = context.Collection.Organisations;
        IsExpected = IsNamed(deliverer, asked);
        Deliverer = IndexOf(deliverer.Code);
        cache = new(text => Resolve(text));
    }

    public int Deliverer { get; }

    public bool SpeaksForOthers { get; }

    /// <summary>Whether the collection asks figures of the deliverer itself.</summary>
    public bool IsExpected { get; }

    /// <summary>Whether the collection asks figures of an organisation; never of a deliverer that is in no list of organisations.</summary>
    public bool IsAsked(int organisation) => organisation >= 0 && IsNamed(all.All[organisation], asked);

    public int Find(ReadOnlySpan<byte> codeOrAlias) => cache.Find(codeOrAlias);

    public int Find(string codeOrAlias) => Resolve(codeOrAlias);

    /// <summary>
    /// Of bodies that bore the name one after another, the one of the period's last day; <paramref name="found"/>, which
    /// was found by that name, where there is none.
    /// </summary>
    public int OfThen(int found, ReadOnlySpan<byte> codeOrAlias, Period period)
    {
        if (all.All[found].ExistsOn(period.End))
            return found;
        var name = Letters.WellFormed(Encoding.UTF8.GetString(codeOrAlias));
        var then = Allowed(name).FirstOrDefault(one => one.ExistsOn(period.End));
        return then is null ? found : IndexOf(then.Code);
    }

    public Organisation this[int index] => all.All[index];

    public int IndexOf(string code) => indexOf.GetValueOrDefault(code, CodeCache.Nothing);

    /// <summary>Whether it existed on any day of the period.</summary>
    public bool Exists(int organisation, Period period) =>
        all.All[organisation].ExistsBetween(period.Start, period.End);

    public Bilingual Refusal(string name)
    {
        var shown = Shown.Of(name);
        if (name.Length == 0)
            return new(
                "Hier ontbreekt de organisatie waarover het cijfer gaat",
                "The organisation that the figure is about is missing here"
            );
        if (all.Find(Letters.WellFormed(name)) is not null)
            return new(
                $"{deliverer.Code} mag niet aanleveren voor '{shown}'; wel voor: {Listed.Of(allowed)}",
                $"{deliverer.Code} may not deliver for '{shown}'; it may for: {Listed.Of(allowed)}"
            );
        if (Together(Letters.WellFormed(name)) is { Count: > 1 } together)
            return new(
                $"'{shown}' staat voor {string.Join(" en ", together)} samen; lever ze apart aan, of neem in organisations.csv een organisatie op met deze alias",
                $"'{shown}' stands for {string.Join(" and ", together)} together; deliver them apart, or add an organisation with this alias to organisations.csv"
            );
        var hint = Near.Hint(name, all.All.SelectMany(o => o.Aliases.Prepend(o.Code)));
        return new($"Onbekende organisatie '{shown}'{hint.Nl}", $"Unknown organisation '{shown}'{hint.En}");
    }

    /// <summary>The organisations that a name for several at once is made of, such as EZK/LNV; empty where any part is unknown.</summary>
    List<string> Together(string name)
    {
        var parts = name.Split(
            ['/', '+', '&', ',', ';', '-'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
        List<string> codes = [.. parts.Select(part => all.Find(part)?.Code).OfType<string>().Distinct()];
        return codes.Count == parts.Length ? codes : [];
    }

    public static bool IsNamed(Organisation organisation, IEnumerable<string> kindsOrCodes) =>
        kindsOrCodes.Any(name =>
            name == organisation.Code
            || string.Equals(name, organisation.Kind.ToString(), StringComparison.OrdinalIgnoreCase)
        );

    int Resolve(string name) =>
        Allowed(Letters.WellFormed(name)).FirstOrDefault() is { } found ? IndexOf(found.Code) : CodeCache.Nothing;

    IEnumerable<Organisation> Allowed(string name) => all.Bearers(name).Where(one => allowed.Contains(one.Code));
}
