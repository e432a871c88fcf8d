using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>A kind of problem: its HTTP status, its stable code, and what it is called.</summary>
public sealed record ProblemKind(int Status, string Code, Bilingual Title)
{
    /// <summary>Whether the same question may be answered later.</summary>
    public bool RetryLater => Status is 429 or 503;
}

/// <summary>Every kind of problem that the API answers with. A code is never given another meaning.</summary>
public static class ProblemKinds
{
    public static readonly ProblemKind WrongQuestion = new(
        400,
        "wrong-question",
        new("Deze vraag klopt niet", "This question is not right")
    );
    public static readonly ProblemKind NotFound = new(
        404,
        "not-found",
        new("Dit is er niet", "There is no such thing")
    );
    public static readonly ProblemKind NotAllowed = new(
        405,
        "method-not-allowed",
        new("Hier kan alleen worden gelezen", "This can only be read")
    );
    public static readonly ProblemKind NotAcceptable = new(
        406,
        "not-acceptable",
        new("Niet in deze vorm te geven", "Not to be had in this form")
    );
    public static readonly ProblemKind TooMany = new(
        422,
        "too-many-cells",
        new("Te veel cijfers in een vraag", "Too many figures in one question")
    );
    public static readonly ProblemKind TooOften = new(
        429,
        "too-many-requests",
        new("Te vaak gevraagd", "Asked too often")
    );
    public static readonly ProblemKind Fault = new(500, "fault", new("Fout bij ons", "A fault of ours"));
    public static readonly ProblemKind TookTooLong = new(
        503,
        "took-too-long",
        new("Dit duurde te lang", "This took too long")
    );

    public static readonly ImmutableArray<ProblemKind> All =
    [
        WrongQuestion,
        NotFound,
        NotAllowed,
        NotAcceptable,
        TooMany,
        TooOften,
        Fault,
        TookTooLong,
    ];

    public static Bilingual TitleOf(RefusalKind kind) =>
        kind switch
        {
            RefusalKind.Forbidden => new("Dit mag niet", "This is not allowed"),
            RefusalKind.NotFound => NotFound.Title,
            RefusalKind.Conflict => new("Dit kan nu niet", "This cannot be done now"),
            _ => new("Intussen gewijzigd", "Changed in the meantime"),
        };
}
