using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Editions.Working;

namespace Rekenschap.Figures.Deliveries.Questions;

/// <summary>Addresses of what the office and organisations ask each other.</summary>
static class QuestionPaths
{
    public const string Root = "work/questions";

    /// <summary>All indicators that are asked of an organisation.</summary>
    public static string Of(string edition, string collection, string organisation) =>
        $"{Root}/{edition}/{collection}/{organisation}";

    public static string Of(WorkedEdition edition, Collection collection, string organisation) =>
        Of(edition.Facts.Code, collection.Code, organisation);

    /// <summary>The thread about one of them.</summary>
    public static string Of(WorkedEdition edition, string collection, string organisation, string indicator) =>
        $"{Of(edition.Facts.Code, collection, organisation)}/{indicator}";
}
