// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace client {

/// A temporary folder for the demo clinic, which goes with the object. If the program is killed, the next
/// start removes it.
class DemoFolder {
public:
    /// Makes the folder in `parent`, which is usually the system's folder for temporary files.
    explicit DemoFolder(const QString& parent = usualParent());
    ~DemoFolder();
    DemoFolder(const DemoFolder&) = delete;
    DemoFolder& operator=(const DemoFolder&) = delete;

    QString path() const { return m_folder.path(); }

    static QString usualParent();
    /// Removes the folders in `parent` whose program is no longer there. Returns how many.
    static int removeAbandoned(const QString& parent = usualParent());

private:
    QTemporaryDir m_folder;
    int m_lock; ///< Holds the folder as long as this process lives.
};

} // namespace client
