// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/tour/tour_pictures.h"

#include "client/app/main_window.h"
#include "client/app/session.h"
#include "client/task/task_runner.h"
#include "client/text/translation.h"

#include <QApplication>

namespace client::tour {

using namespace storage;

Result<std::vector<std::string>> takePictures(std::unique_ptr<Clinic> clinic,
                                              const std::filesystem::path& folder)
{
    InlineRunner runner;
    Session session{std::move(clinic), runner, runner};
    Translation translation;
    QApplication::installTranslator(&translation);
    std::vector<std::string> files;
    for (const auto language : {i18n::Language::English, i18n::Language::Spanish}) {
        translation.use(language);
        MainWindow window{session, shippedPages()};
        window.resize(1366, 768);
        window.show();
        for (const auto& [place, name] :
             {std::pair{Place::Today, "today"}, std::pair{Place::Docket, "docket"}}) {
            window.open(place);
            QCoreApplication::processEvents();
            files.push_back(std::string{name} + '-' + std::string{i18n::codeOf(language)} + ".png");
            if (!window.grab().save(QString::fromStdString((folder / files.back()).string())))
                return Error{Problem::DiskFailure, "a picture could not be written"};
        }
    }
    QApplication::removeTranslator(&translation);
    return files;
}

} // namespace client::tour
