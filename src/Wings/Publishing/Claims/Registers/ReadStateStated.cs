using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>Reads what words say of the state of a register. All of them must be understood.</summary>
internal sealed class ReadStateStated(RegisterWords words, ImmutableArray<string> nouns)
{
    /// <param name="nouns">What entries of the register are called in the language.</param>
    /// <returns>What was read; else the index of the first token that is not understood.</returns>
    public static (StateStated? Stated, int Strange) Of(RegisterWords words, ImmutableArray<string> nouns)
    {
        var reader = new ReadStateStated(words, nouns);
        var read = reader.Reached(0) ?? reader.Nth() ?? reader.EachYear() ?? reader.Quantity();
        return read is var (stated, next) && next == words.Length && next > 0 ? (stated, next) : (null, reader.far);
    }

    /// <summary>How far reading came, for the position of what is not understood.</summary>
    int far;

    /// <summary>"(nog niet) vastgesteld"; behind a quantity without a denial of its own.</summary>
    (StateStated Stated, int Next)? Reached(int index)
    {
        var not = StatePhrases.Not.At(words, index);
        var at = not?.Next ?? index;
        return StatePhrases.States.At(words, at) is { } state
            ? (new StateStated.Reached(Codes(state.Says), not is not null), Far(state.Next))
            : null;
    }

    (StateStated Stated, int Next)? Nth()
    {
        if (StatePhrases.For.At(words, 0) is not { } before)
            return null;
        if (StatePhrases.First.At(words, before.Next) is { } first)
            return WithState(first.Next, states => new StateStated.Nth(states, 1, false));
        if (StatePhrases.Ordinals.At(words, before.Next) is not { } ordinal)
            return null;
        Far(ordinal.Next);
        return StatePhrases.Times.At(words, ordinal.Next) is { } times
            ? WithState(times.Next, states => new StateStated.Nth(states, ordinal.Says, times.Says))
            : null;
    }

    (StateStated Stated, int Next)? EachYear() =>
        StatePhrases.EachYear.At(words, 0) is { } each
            ? WithState(each.Next, states => new StateStated.EachYear(states))
            : null;

    (StateStated Stated, int Next)? Quantity()
    {
        var start = StatePhrases.Lead.At(words, 0)?.Next ?? 0;
        if (words.Share(start) is { } share)
        {
            Far(share.Next);
            var of = words.Number(share.Next);
            return What(of?.Next ?? share.Next) is var (what, past)
                ? WithState(past, states => new StateStated.Part(states, share.Share, what, of?.Number))
                : null;
        }
        if (StatePhrases.Several.At(words, start) is { } several)
            return What(Far(several.Next)) is var (what, past)
                ? WithState(past, states => new StateStated.Several(states, what))
                : null;
        return words.Number(start) is { } number ? Numbered(number) : null;
    }

    (StateStated Stated, int Next)? Numbered((int Number, int Next) number)
    {
        Far(number.Next);
        var of = StatePhrases.OutOf.At(words, number.Next) is { } outOf ? words.Number(outOf.Next) : null;
        return What(of?.Next ?? number.Next) is var (what, past)
            ? WithState(past, states => new StateStated.HowMany(states, number.Number, what, of?.Number))
            : null;
    }

    /// <summary>What is counted, and the index after it.</summary>
    (Counted What, int Next)? What(int index)
    {
        var ministries = words.Language == Language.Nl ? StatePhrases.MinistriesNl : StatePhrases.MinistriesEn;
        if (words.Noun(ministries.Split('|'), index) is { } ministry)
            return (Counted.Ministries, Far(ministry));
        if (words.Noun(nouns, index) is not { } noun)
            return null;
        Far(noun);
        return (Counted.Entries, StatePhrases.Tail.At(words, noun)?.Next ?? noun);
    }

    (StateStated, int)? WithState(int index, Func<ImmutableArray<string>, StateStated> make)
    {
        Far(index);
        return StatePhrases.States.At(words, index) is { } state
            ? (make(Codes(state.Says)), Far(state.Next))
            : (make([]), index);
    }

    int Far(int index)
    {
        far = Math.Max(far, index);
        return index;
    }

    static ImmutableArray<string> Codes(int state) => [StatePhrases.All[state].State];
}
