using System.Collections.Immutable;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;

namespace Rekenschap.Kernel.Storage;

/// <summary>
/// The one database, to which each wing adds its tables. Read from it freely; written to only through
/// <see cref="Office"/>, so that no write lacks its ledger entry.
/// </summary>
public sealed class RekenschapDb : DbContext
{
    readonly OfficeModel model;

    public RekenschapDb(DbContextOptions<RekenschapDb> options)
        : base(options)
    {
        model = options.GetExtension<OfficeModel>();
        // Without a transaction of its own a single insert is never stepped to its end on SQLite, and the write-ahead log grows for ever.
        Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        Database.AutoSavepointsEnabled = false;
    }

    /// <summary>The wings whose tables are here.</summary>
    public ImmutableArray<IWing> Wings => model.Wings;

    /// <summary>The ledger, to be read in order of position.</summary>
    public IQueryable<LedgerEntry> Ledger => Set<LedgerEntry>().AsNoTracking();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMoment>();
        configurationBuilder.Properties<ImmutableArray<byte>>().HaveConversion<Bytes, BytesComparer>();
        configurationBuilder.Properties<Role>().HaveConversion<string>();
        model.Dialect.Conventions(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        LedgerTables.Add(modelBuilder);
        foreach (var wing in Wings)
            wing.Model(modelBuilder);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            property.SetColumnName(ColumnName(property.Name));
    }

    /// <summary>A property's name as its column is called: <c>EditionCode</c> is <c>edition_code</c>.</summary>
    public static string ColumnName(string property)
    {
        var name = new StringBuilder(property.Length + 4);
        foreach (var c in property)
            name.Append(char.IsUpper(c) && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(c));
        return name.ToString();
    }
}
