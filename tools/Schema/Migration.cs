using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Rekenschap.Host;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Schema;

/// <summary>Writes a migration of all wings' tables for one store. Only the model is needed: no database is opened.</summary>
/// <param name="id">One for both stores: a migration is the same in each, name included.</param>
sealed class Migration(string project, IDialect dialect, IDesignTimeServices design, OneId id)
{
    /// <summary>The paths of the files that were written.</summary>
    public IEnumerable<string> Add(string name)
    {
        using var db = new Database(dialect, WingList.All).Open();
        var services = new ServiceCollection();
        services.AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(db);
        design.ConfigureDesignTimeServices(services);
        services.AddSingleton<IMigrationsIdGenerator>(id);
        using var provider = services.BuildServiceProvider();
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, $"Rekenschap.{project}");
        var folder = Path.Combine(Root(), "src", project, "Migrations");
        Directory.CreateDirectory(folder);
        (string Name, string Code)[] files =
        [
            (migration.MigrationId, migration.MigrationCode),
            (migration.MigrationId + ".Designer", migration.MetadataCode),
            (migration.SnapshotName, migration.SnapshotCode),
        ];
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Name + migration.FileExtension);
            File.WriteAllText(path, file.Code);
            yield return path;
        }
    }

    /// <summary>The folder that holds the solution.</summary>
    static string Root()
    {
        var folder = new DirectoryInfo(Directory.GetCurrentDirectory());
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Rekenschap.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Run this inside the repository");
    }
}
