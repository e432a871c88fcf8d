namespace Rekenschap.Figures.Templates.Fetching;

/// <summary>The media types of workbooks.</summary>
static class WorkbookKinds
{
    public static string Of(string extension) =>
        extension == ".ods"
            ? "application/vnd.oasis.opendocument.spreadsheet"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
