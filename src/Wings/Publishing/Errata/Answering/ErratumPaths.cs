using System.Globalization;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>Addresses of the pages on which errata are answered.</summary>
static class ErratumPaths
{
    public const string Root = "work/errata";

    public static string Of(KeptErratum one) =>
        string.Create(CultureInfo.InvariantCulture, $"{Root}/{one.Edition}/{one.Number}");
}
