using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.OpenData.Sdmx;

/// <summary>What things are called in SDMX, the same in data and structure.</summary>
internal static class SdmxNames
{
    public const string Version = "1.0";
    public const string Concepts = "CONCEPTS";

    /// <summary>What is said of a value besides where it stands, in the order of the columns.</summary>
    public static readonly string[] Attributes =
    [
        "OBS_STATUS",
        "CONF_STATUS",
        "UNIT_MEASURE",
        "DECIMALS",
        "COVERAGE",
        "INVENTED",
    ];

    public static string Concept(string dimension) => dimension.ToUpperInvariant();

    public static string CodeList(string dimension) => "CL_" + Concept(dimension);

    /// <summary>SDMX lets the name of an agency begin with a letter only.</summary>
    public static string Agency(EditionFacts edition) =>
        char.IsAsciiLetter(edition.Publisher[0]) ? edition.Publisher : "X" + edition.Publisher;

    /// <summary>Tables by different dimensions have different structures, so each is a flow of its own.</summary>
    public static string Flow(EditionFacts edition, IEnumerable<string> dimensions) =>
        string.Join('_', dimensions.Prepend(edition.Code));

    public static string Structure(IEnumerable<string> dimensions) =>
        string.Join('_', dimensions.Select(Concept).Prepend("FIGURES_BY"));

    /// <summary>As a file names it: <c>BZK:jbr-2023_organisation(1.0)</c>.</summary>
    public static string Reference(EditionFacts edition, string id) => $"{Agency(edition)}:{id}({Version})";

    /// <summary>As a structure names it.</summary>
    public static string Urn(EditionFacts edition, string kind, string id) =>
        $"urn:sdmx:org.sdmx.infomodel.{kind}={Reference(edition, id)}";
}
