using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Papers.Import;

/// <summary>A paper as somebody else wrote it down, before it is known whether it can be one.</summary>
/// <param name="File">31490, 31 490, 35925-VII; empty where only the number of the case is known.</param>
/// <param name="Session">Empty where it is to follow from the day.</param>
readonly record struct PaperRow(
    string File,
    string Number,
    string Case,
    string Session,
    DateOnly? Date,
    string Kind,
    string Title
)
{
    const int MostTitle = 2_000;
    const int MostWord = 100;

    /// <summary>The paper; null with what is wrong, and in which of the values.</summary>
    public (RegisteredPaper? Paper, PaperFault? Wrong) Read()
    {
        var file = default(DossierCode);
        if (File.Length > 0 && !DossierCode.TryParse(File, out file))
            return (null, new("file", PaperWords.NoFile(File)));
        if (Case.Length > 0 && !IsCase(Case))
            return (null, new("case", PaperWords.NoCase(Case)));
        if (Number.Length > 0 && !IsNumber(Number))
            return (null, new("number", PaperWords.NoNumber(Number)));
        if ((File.Length == 0 || Number.Length == 0) && Case.Length == 0)
            return (null, new("number", PaperWords.NoKey));
        if (Date is not { } day)
            return (null, new("date", PaperWords.NoDay));
        var session = SessionYear.Of(day);
        if (Session.Length > 0 && !SessionYear.TryParse(Session, out session))
            return (null, new("session", PaperWords.NoSession(Session)));
        if (Title.Length is 0 or > MostTitle || Kind.Length > MostWord)
            return (null, new("title", PaperWords.NoTitle));
        return (Paper(file, session, day), null);
    }

    /// <summary>Without its file a number says nothing.</summary>
    RegisteredPaper Paper(DossierCode file, SessionYear session, DateOnly day)
    {
        var isFiled = File.Length > 0 && Number.Length > 0;
        return new(
            isFiled ? PaperKey.Of(file, Number) : Case,
            isFiled ? file.Key : "",
            isFiled ? Number.TrimStart('0').ToUpperInvariant() : "",
            Case,
            session,
            day,
            Kind,
            Title
        );
    }

    static bool IsNumber(string text) =>
        text.Length is > 0 and <= 6
        && (text.All(char.IsAsciiDigit) ? text.Any(digit => digit != '0') : text.All(char.IsAsciiLetter));

    static bool IsCase(string text) =>
        PaperForms.Case().Match(text) is { Success: true } found && found.Length == text.Length;
}

/// <summary>Why a row can be no paper.</summary>
/// <param name="Field">Name of the value that is wrong.</param>
sealed record PaperFault(string Field, Bilingual Says);
