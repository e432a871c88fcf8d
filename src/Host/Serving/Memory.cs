namespace Rekenschap.Host.Serving;

/// <summary>Reading and judging leave behind several times what serving needs.</summary>
static class Memory
{
    /// <summary>Lets the machine have it back.</summary>
    public static void GiveBack() =>
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}
