using System.Globalization;

namespace Rekenschap.Figures.OpenData.Catalogue;

/// <summary>What is said of something: another thing by its address, or a text with its language or type.</summary>
/// <param name="Type">Of a literal its datatype's full name; null for a text.</param>
internal readonly record struct RdfTerm(string Value, bool IsThing, string? Language = null, string? Type = null)
{
    const string Xsd = "http://www.w3.org/2001/XMLSchema#";

    public static RdfTerm Thing(string address) => new(address, true);

    public static RdfTerm Text(string words, string? language = null) => new(words, false, language);

    public static RdfTerm Day(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), false, Type: Xsd + "date");

    public static RdfTerm Count(int number) =>
        new(number.ToString(CultureInfo.InvariantCulture), false, Type: Xsd + "nonNegativeInteger");
}
