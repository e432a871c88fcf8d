using System.Collections.Frozen;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>What the columns of a list of questions are called, by the House and by offices, in Dutch and in English.</summary>
static class QuestionColumns
{
    public const string Number = "number";
    public const string Question = "question";

    static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string[]>
    {
        [Number] = ["number", "nr", "no", "nummer", "vraagnummer", "vraagnr", "vraag nr", "question number"],
        [Question] = ["question", "questions", "vraag", "vragen", "tekst van de vraag", "text of the question"],
        ["group"] = ["group", "heading", "subject", "groep", "kopje", "onderwerp"],
        ["owner"] = ["owner", "organisation", "department", "eigenaar", "organisatie", "ministerie"],
        ["due"] = ["due", "uiterlijk", "antwoord uiterlijk"],
    }
        .SelectMany(one => one.Value.Select(name => (Name: name, Column: one.Key)))
        .ToFrozenDictionary(one => one.Name, one => one.Column, StringComparer.Ordinal);

    /// <summary>Which column a heading names; null for one that says something else.</summary>
    public static string? Of(string heading) =>
        Names.GetValueOrDefault(heading.Trim().Trim('"').TrimEnd('.', ':').ToLowerInvariant());
}
