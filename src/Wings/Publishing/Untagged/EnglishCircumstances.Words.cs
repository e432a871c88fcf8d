namespace Rekenschap.Publishing.Untagged;

// The words that tell a wish or an idiom from a statement.
internal sealed partial class EnglishCircumstances
{
    static readonly string[] Modals =
    [
        "to",
        "will",
        "would",
        "should",
        "shall",
        "could",
        "can",
        "may",
        "might",
        "must",
        "let",
        "help",
        "helps",
        "cannot",
    ];

    static readonly string[] Bases =
    [
        "rise",
        "increase",
        "grow",
        "fall",
        "decrease",
        "decline",
        "drop",
        "double",
        "halve",
        "triple",
        "quadruple",
        "maintain",
    ];

    static readonly string[] Wishes =
    [
        "can",
        "could",
        "should",
        "must",
        "may",
        "shall",
        "will",
        "would",
        "want",
        "wants",
        "deserves",
    ];

    /// <summary>A comparison behind one of these tells what is wanted or allowed, not what is.</summary>
    static readonly string[] WhatMayBe =
    [
        "should",
        "must",
        "may",
        "might",
        "could",
        "would",
        "shall",
        "can",
        "will",
        "aim",
        "aims",
        "want",
        "wants",
        "need",
        "needs",
    ];
}
