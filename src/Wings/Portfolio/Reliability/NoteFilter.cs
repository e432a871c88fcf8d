using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>An activity with its note and what the department said to it.</summary>
/// <param name="Reaction">Null where nothing was said.</param>
sealed record NoteLine(Activity Activity, ReliabilityNote Note, NoteReaction? Reaction)
{
    /// <summary>How the reaction to the note of now stands, as addresses name it.</summary>
    public string Standing =>
        Reaction is null or { State: NoteState.Asked } ? NoteFilter.None
        : !Reaction.IsOf(Note) ? NoteFilter.Renew
        : Reaction.State == NoteState.Agreed ? NoteFilter.Agreed
        : NoteFilter.Written;
}

/// <summary>Of which notes a list is, as its address says it. What is nothing that there is, holds for none.</summary>
/// <param name="Ministry">A code; empty for all, as the other.</param>
/// <param name="Reaction">How the reaction stands.</param>
readonly record struct NoteFilter(string Ministry, string Reaction)
{
    public const string None = "none";
    public const string Written = "written";
    public const string Agreed = "agreed";
    public const string Renew = "renew";

    const string MinistryKey = "ministry";
    const string ReactionKey = "reaction";

    public static NoteFilter Of(Func<string, string> asked) => new(asked(MinistryKey), asked(ReactionKey));

    public bool Fits(NoteLine line) =>
        (Ministry.Length == 0 || line.Activity.Ministry == Ministry)
        && (Reaction.Length == 0 || line.Standing == Reaction);

    /// <summary>What follows the name of the page: empty, or a question.</summary>
    public string Query(int from = 0)
    {
        (string Key, string Value)[] parts =
        [
            (MinistryKey, Ministry),
            (ReactionKey, Reaction),
            ("from", from == 0 ? "" : from.ToString(CultureInfo.InvariantCulture)),
        ];
        var said = parts
            .Where(part => part.Value.Length > 0)
            .Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value)}")
            .ToList();
        return said.Count == 0 ? "" : "?" + string.Join('&', said);
    }

    static Bilingual Named(string standing) =>
        standing switch
        {
            None => NoteTexts.None,
            Written => NoteTexts.Of(NoteState.Written),
            Agreed => NoteTexts.Of(NoteState.Agreed),
            Renew => NoteTexts.Renew,
            _ => Bilingual.Same(standing),
        };

    /// <summary>The ways to see others, each with how many there are; of one ministry alone there is none to choose.</summary>
    /// <param name="page">Link to the page, without a question.</param>
    public IEnumerable<FilterView> Ways(
        IReadOnlyCollection<NoteLine> all,
        string page,
        Func<string, Bilingual> nameOf,
        Language language
    )
    {
        var now = this;
        var ministries = all.Select(line => line.Activity.Ministry).Distinct().Order(StringComparer.Ordinal).ToList();
        if (ministries.Count > 1)
            yield return Filter(NoteTexts.Ministry, ministries, key => now with { Ministry = key }, nameOf);
        yield return Filter(
            NoteTexts.Reaction,
            [None, Renew, Written, Agreed],
            key => now with { Reaction = key },
            Named
        );

        FilterView Filter(
            Bilingual label,
            IEnumerable<string> keys,
            Func<string, NoteFilter> with,
            Func<string, Bilingual> name
        ) =>
            new(
                label.In(language),
                [
                    .. keys.Prepend("")
                        .Select(key => (Key: key, Other: with(key)))
                        .Select(one => (one.Key, one.Other, Count: all.Count(line => one.Other.Fits(line))))
                        .Where(one => one.Count > 0 || one.Other == now || one.Key.Length == 0)
                        .Select(one => new FilterChoice(
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"{(one.Key.Length == 0 ? NoteTexts.All : name(one.Key)).In(language)} ({one.Count})"
                            ),
                            one.Other == now ? null : page + one.Other.Query()
                        )),
                ]
            );
    }
}
