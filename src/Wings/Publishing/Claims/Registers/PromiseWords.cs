using System.Collections.Frozen;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Words;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>What a text may say of what became of a promise.</summary>
internal enum PromiseSaid
{
    Kept,
    KeptInTime,
    Late,
    Open,
    Withdrawn,

    /// <summary>"toegezegd": that it was promised, without its deadline. It stands as a deadline in words does.</summary>
    Promised,
}

/// <summary>Reads words that speak of a promise as something past. Those that name its deadline are read as a phrase.</summary>
internal static class PromiseWords
{
    static readonly FrozenDictionary<string, PromiseSaid> Dutch = Table(
        Language.Nl,
        (PromiseSaid.Kept, "nagekomen|ingelost|gestand gedaan|afgedaan|gedaan wat was toegezegd"),
        (PromiseSaid.KeptInTime, "tijdig nagekomen|op tijd nagekomen|tijdig ingelost|op tijd"),
        (PromiseSaid.Late, "te laat nagekomen|te laat|later dan toegezegd|later nagekomen dan toegezegd"),
        (PromiseSaid.Open, "open|nog open|nog niet nagekomen|niet nagekomen|staat nog open"),
        (PromiseSaid.Withdrawn, "ingetrokken|teruggenomen"),
        (PromiseSaid.Promised, "toegezegd|beloofd|aangekondigd|aan de kamer toegezegd")
    );

    static readonly FrozenDictionary<string, PromiseSaid> English = Table(
        Language.En,
        (PromiseSaid.Kept, "kept|fulfilled|honoured|done as promised"),
        (PromiseSaid.KeptInTime, "kept in time|kept on time|fulfilled in time|on time|in time"),
        (PromiseSaid.Late, "kept late|too late|late|later than promised|kept later than promised"),
        (PromiseSaid.Open, "open|still open|not yet kept|not kept|not yet fulfilled"),
        (PromiseSaid.Withdrawn, "withdrawn|taken back"),
        (PromiseSaid.Promised, "promised|announced|promised to the house")
    );

    /// <summary>Null where the words are none of these.</summary>
    public static PromiseSaid? Of(string words, Language language) =>
        (language == Language.Nl ? Dutch : English).TryGetValue(Plain(words, language), out var said) ? said : null;

    static FrozenDictionary<string, PromiseSaid> Table(
        Language language,
        params (PromiseSaid Said, string Words)[] rows
    ) =>
        rows.SelectMany(row =>
                row.Words.Split('|').Select(words => KeyValuePair.Create(Plain(words, language), row.Said))
            )
            .ToFrozenDictionary(StringComparer.Ordinal);

    static string Plain(string words, Language language) =>
        string.Join(
            ' ',
            Tokenizer
                .Cut(words)
                .Where(token => !Vocabulary.Of(language).IsPassedOver(token))
                .Select(token => token.Folded)
        );
}
