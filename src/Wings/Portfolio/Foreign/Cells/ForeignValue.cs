using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Foreign.Cells;

/// <summary>What became of a value; what is not there is never zero.</summary>
public enum ValueState
{
    /// <summary>It is there and was read.</summary>
    Given,

    /// <summary>The law keeps it back, as the cell says.</summary>
    Withheld,

    /// <summary>The cell says in words that there is none, and of what kind.</summary>
    NotGiven,

    /// <summary>Something stands there that is no value of its kind; the list of faults has it.</summary>
    Unreadable,

    /// <summary>Nothing stands there.</summary>
    Empty,

    /// <summary>The return of that year has no such column.</summary>
    NotAsked,
}

/// <summary>One value of a project in a year.</summary>
/// <param name="Word">As it stands in the series: a number with a point, a day yyyy-MM-dd, a code, a text; "" unless given.</param>
/// <param name="Reason">By which law it is withheld, or why there is none; "" otherwise.</param>
public sealed record ForeignValue(ValueState State, string Word, string Reason)
{
    public static readonly ForeignValue Empty = new(ValueState.Empty, "", "");
    public static readonly ForeignValue NotAsked = new(ValueState.NotAsked, "", "");
    public static readonly ForeignValue Unreadable = new(ValueState.Unreadable, "", "");

    public decimal? Number { get; init; }

    public DateOnly? Day { get; init; }

    /// <summary>Read as it stands, and a fault says why it may be wrong.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Read, though it is not written as its file writes such values.</summary>
    public bool IsMended { get; init; }

    public bool IsGiven => State == ValueState.Given;

    /// <summary>The state as the series has it: <c>given</c>, <c>doubtful</c>, <c>withheld:foia-43</c>, <c>not_given:reset</c>, <c>empty</c>, <c>not_asked</c>.</summary>
    public string Stated =>
        State switch
        {
            ValueState.Given => IsDoubtful ? "doubtful" : "given",
            ValueState.Withheld => "withheld:" + Reason,
            ValueState.NotGiven => "not_given:" + Reason,
            ValueState.Unreadable => "unreadable",
            ValueState.Empty => "empty",
            _ => "not_asked",
        };

    public static ForeignValue Of(decimal number) =>
        new(ValueState.Given, Notation.Plain(number), "") { Number = number };

    public static ForeignValue Of(DateOnly day) =>
        new(ValueState.Given, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "")
        {
            Day = day,
        };

    public static ForeignValue Of(string word) => new(ValueState.Given, word, "");
}
