using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions;

/// <summary>Addresses of the pages on which questions of parliament are answered.</summary>
static class QuestionPaths
{
    public const string Root = "work/parliament";

    public static string Of(Id<QuestionList> list) => $"{Root}/{list}";

    public static string Of(ParliamentQuestion question) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/{question.List}/{question.Number}");
}
