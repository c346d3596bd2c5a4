using System.Text;
using Microsoft.Data.Sqlite;

namespace Journeys.MailedLinks;

/// <summary>Every row of every table of the programme's database, as text.</summary>
public static class Contents
{
    public static SortedDictionary<string, string> Of(Site site)
    {
        var file = Directory.GetFiles(site.Folder, "*.db").Single();
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        connection.Open();
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in Names(connection))
            contents[table] = Rows(connection, table);
        return contents;
    }

    private static List<string> Names(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "select name from sqlite_master where type = 'table' order by name";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    private static string Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"select * from \"{table}\"";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var row = new StringBuilder();
            for (var i = 0; i < reader.FieldCount; i++)
                row.Append(reader.GetName(i)).Append('=').Append(reader.IsDBNull(i) ? "null" : Text(reader.GetValue(i))).Append("; ");
            rows.Add(row.ToString());
        }
        rows.Sort(StringComparer.Ordinal);
        return string.Join('\n', rows);
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
}
