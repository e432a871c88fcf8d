namespace Rekenschap.Figures.Audit;

/// <summary>Addresses of the auditor's pages.</summary>
static class AuditPaths
{
    public const string Root = "work/audit";
    public const string Figure = Root + "/figure";
    public const string Ledger = Root + "/ledger";
    public const string Samples = Root + "/samples";
    public const string Access = Root + "/access";
}
